import type { MiddlewareHandler } from 'astro';
import { markChinese } from './languages/mark-chinese.ts';
import { isShared } from './languages/shared-routes.ts';
import { isStatedByChance, restate, STATE_SIGNS } from './model/site-state.ts';
import { corpus } from './queries/corpus.ts';
import { siteState } from './queries/figures.ts';
import { sourceLang } from './strings/language.ts';

/** Types whose files may state which corpus they are of. */
const TEXT = /^(text\/|application\/(json|atom\+xml|xml|.*\+json))/;

/**
 * Tells every part of a page which state of the corpus it shows: a chart is cited with it, wherever it stands. In another
 * language than that of the sources, files that know none are not written again, and Chinese on pages is marked as such.
 * A page whose state can be told from all else in it says so in a header, for a later build to take it over.
 */
export const onRequest: MiddlewareHandler = async ({ locals, routePattern }, next) => {
  locals.version = (await corpus()).version;
  if (sourceLang !== undefined && import.meta.env.PROD && isShared(routePattern)) return new Response(null);
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  const lang = type.startsWith('text/html') ? sourceLang : undefined;
  if (!TEXT.test(type) || !(lang !== undefined || import.meta.env.PROD)) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  const marked = lang === undefined ? bytes : Buffer.from(markChinese(bytes.toString(), lang));
  if (!import.meta.env.PROD) return new Response(marked, response);
  const state = await siteState();
  const headers = new Headers(response.headers);
  if (!isStatedByChance(marked, state)) headers.set('X-State', encodeURIComponent(JSON.stringify(state)));
  return new Response(restate(marked, STATE_SIGNS, state), { status: response.status, headers });
};
