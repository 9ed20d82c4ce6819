import { join } from 'node:path';
import { build } from 'esbuild';
import { type LanguageBuild, languageBuilds, listShell } from './list-shell.ts';

/** Writes `sw.js` into each language's build of the site: the service worker with what it keeps from the start. */
export async function writeWorkers(site: LanguageBuild): Promise<void> {
  const builds = languageBuilds(site);
  for (const one of builds) {
    const inner = builds
      .map(({ base }) => base)
      .filter((base) => base !== one.base && base.startsWith(one.base));
    await build({
      entryPoints: ['src/offline/service-worker.ts'],
      outfile: join(one.dir, 'sw.js'),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'warning',
      define: {
        SHELL: JSON.stringify(listShell(one, inner)),
        // Workbox speaks in the console unless told that this is no development.
        'process.env.NODE_ENV': '"production"',
      },
    });
  }
}
