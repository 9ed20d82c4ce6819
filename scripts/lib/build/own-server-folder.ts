import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives the build of each language a folder of its own for the code that writes its pages. Astro puts it into the built
 * site, but where that lies outside the project all builds get the same one, and the first to end would clear away that
 * of the other. The place of the code is a setting of adapters only, so this names itself one; pages are static as ever.
 */
export function ownServerFolder(language: string): AstroIntegration {
  const name = 'own-server-folder';
  const folder = pathToFileURL(join(resolve('.astro', `code-${language}`), '/'));
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
    },
  };
}
