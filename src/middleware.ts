import type { MiddlewareHandler } from 'astro';
import { markChinese } from './languages/mark-chinese.ts';
import { isShared } from './languages/shared-routes.ts';
import { corpus } from './queries/corpus.ts';
import { sourceLang } from './strings/language.ts';

/**
 * Tells every part of a page which state of the corpus it shows: a chart is cited with it, wherever it stands. In another
 * language than that of the sources, files that know none are not written again, and Chinese on pages is marked as such.
 */
export const onRequest: MiddlewareHandler = async ({ locals, routePattern }, next) => {
  locals.version = (await corpus()).version;
  if (sourceLang === undefined) return next();
  if (import.meta.env.PROD && isShared(routePattern)) return new Response(null);
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(markChinese(await response.text(), sourceLang), response);
};
