import type { MiddlewareHandler } from 'astro';
import { markChinese } from './languages/mark-chinese.ts';
import { isShared } from './languages/shared-routes.ts';
import type { DrawnAnswer } from './model/drawn-page.ts';
import { type Bytes, isStatedByChance, restate, STATE_SIGNS } from './model/site-state.ts';
import { corpus } from './queries/corpus.ts';
import { siteState } from './queries/figures.ts';
import { sourceLang } from './strings/language.ts';

/** Types whose files may state which corpus they are of. */
const TEXT = /^(text\/|application\/(json|atom\+xml|xml|.*\+json))/;

/**
 * Tells every part of a page which state of the corpus it shows: a chart is cited with it, wherever it stands. In another
 * language than that of the sources, files that know none are not written again, and Chinese on pages is marked as such.
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
  return import.meta.env.PROD ? answer(response, marked) : new Response(marked, response);
};

/** The answer with the state of the corpus in it, for `scripts/lib/build/page-writer.ts`; what is no usual page (404) Astro writes itself. */
async function answer(response: Response, bytes: Bytes): Promise<DrawnAnswer> {
  const state = await siteState();
  const stated = restate(bytes, STATE_SIGNS, state);
  if (response.status !== 200) return new Response(stated, response);
  const drawn = { bytes: stated, state: null, isMixed: false };
  // Most pages have no sign of the state, and stand as they are.
  if (stated === bytes) return Object.assign(new Response(null), { drawn });
  return Object.assign(new Response(null), {
    drawn: { ...drawn, state, isMixed: isStatedByChance(bytes, state) },
  });
}
