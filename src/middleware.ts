import type { MiddlewareHandler } from 'astro';
import { corpus } from './queries/corpus.ts';

/** Tells every part of a page which state of the corpus it shows: a chart is cited with it, wherever it stands. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  locals.version = (await corpus()).version;
  return next();
};
