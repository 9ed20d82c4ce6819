/**
 * The only place that reads where the site stands and how it is built. Astro puts it into the code (`import.meta.env`);
 * under Node alone, which writes the files that are no pages (`scripts/files.ts`), it is what its variables say.
 */
const isAstro = import.meta.env !== undefined;

/** Base path of the site with the folder of its language: `/`, `/plans-site/en/`. */
export const BASE_URL: string = isAstro ? import.meta.env.BASE_URL : (process.env.BASE_URL ?? '/');

/** Origin of the site: `https://example.org`. */
export const SITE: string = isAstro ? import.meta.env.SITE : (process.env.SITE ?? '');

/** Whether pages are built, in which signs stand for the state of the corpus until they are written (`STATE_SIGNS`). */
export const PROD: boolean = isAstro ? import.meta.env.PROD : false;
