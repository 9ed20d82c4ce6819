import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Time between two reports (ms). */
const PAUSE = 200;

/** Tells how many of the pages and files of a build are written. */
export function countPages(tell: (done: number, total: number) => void): AstroIntegration {
  return {
    name: 'count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((standard) => counted(standard, tell)),
    },
  };
}

function counted(standard: AstroPrerenderer, tell: (done: number, total: number) => void): AstroPrerenderer {
  let [done, total, told] = [0, 0, 0];
  return {
    ...standard,
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(request, options) {
      const rendered = await standard.render(request, options);
      done += 1;
      if (performance.now() - told > PAUSE || done === total) {
        tell(done, total);
        told = performance.now();
      }
      return rendered;
    },
  };
}
