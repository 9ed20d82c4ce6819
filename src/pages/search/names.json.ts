import { pageNames } from '../../queries/search.ts';
import { sourceLang } from '../../strings/language.ts';

/** Names for what the index says in Chinese; none is needed, and no file written, where the site is in Chinese. */
export async function GET(): Promise<Response> {
  return sourceLang === undefined ? new Response(null) : Response.json(await pageNames());
}
