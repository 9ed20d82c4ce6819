import type { APIRoute } from 'astro';
import { partText, type TablePart, tableParts } from '../../../queries/exports.ts';

export async function getStaticPaths() {
  return (await tableParts()).map((part) => ({ params: { name: part.name }, props: { part } }));
}

/** A table, or a part of one, as JSON. */
export const GET: APIRoute<{ part: TablePart }> = async ({ props: { part } }) =>
  new Response(await partText(part, 'json'), { headers: { 'Content-Type': 'application/json' } });
