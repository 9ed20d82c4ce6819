import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives each build a folder of its own for the code that writes its pages, named after the folder in which it keeps what
 * the next one uses. Astro puts it into the built site, but where that lies outside the project all builds get the same
 * one, and the first to end would clear away that of the other. It has to be in the project, where the code finds its
 * libraries. The place of the code is a setting of adapters only, so this names itself one; pages are static as ever.
 */
export function ownServerFolder(cacheDir: string): AstroIntegration {
  const name = 'own-server-folder';
  const own = createHash('sha1').update(resolve(cacheDir)).digest('hex').slice(0, 8);
  const path = resolve('.astro', `code-${own}`);
  const folder = pathToFileURL(join(path, '/'));
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { server: folder } });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        }),
      // What an adapter of this kind that has a prerenderer would have to name itself.
      'astro:build:setup': ({ updateConfig }) => {
        const build = { rolldownOptions: { input: 'astro/entrypoints/prerender' } };
        updateConfig({ environments: { prerender: { build } } });
      },
      'astro:build:done': () => rmSync(path, { recursive: true, force: true }),
    },
  };
}
