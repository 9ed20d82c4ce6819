import type { APIRoute } from 'astro';
import { partText, type TablePart, tableParts } from '../../../queries/exports.ts';

export async function getStaticPaths() {
  return (await tableParts()).map((part) => ({ params: { name: part.name }, props: { part } }));
}

/** A table, or a part of one, as CSV. */
export const GET: APIRoute<{ part: TablePart }> = async ({ props: { part } }) =>
  new Response(await partText(part, 'csv'), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
