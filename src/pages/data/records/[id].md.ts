import type { APIRoute } from 'astro';
import type { NamedRecord } from '../../../model/record-name.ts';
import { recordMarkdown } from '../../../queries/exports.ts';
import { allRecords } from '../../../queries/plans.ts';

export async function getStaticPaths() {
  return (await allRecords()).map((entry) => ({ params: { id: entry.record.id }, props: { entry } }));
}

/** A record as a text to read. */
export const GET: APIRoute<{ entry: NamedRecord }> = async ({ props: { entry } }) =>
  new Response(await recordMarkdown(entry), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
