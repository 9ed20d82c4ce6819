import type { APIRoute } from 'astro';
import type { NamedRecord } from '../../../model/record-name.ts';
import { recordJson } from '../../../queries/exports.ts';
import { allRecords } from '../../../queries/plans.ts';

export async function getStaticPaths() {
  return (await allRecords()).map((entry) => ({ params: { id: entry.record.id }, props: { entry } }));
}

/** A record as it stands in `content/`. */
export const GET: APIRoute<{ entry: NamedRecord }> = ({ props: { entry } }) =>
  new Response(recordJson(entry), { headers: { 'Content-Type': 'application/json' } });
