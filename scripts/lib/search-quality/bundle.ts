import { build } from 'esbuild';

const FOLDER = 'scripts/lib/search-quality/in-browser';

/** The browser side of a contender (`<folder>/<contender>.ts`) as one minified module; it exports what `Driver` promises. */
export async function bundleEngine(contender: string, folder = FOLDER): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${contender}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
