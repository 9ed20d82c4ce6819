import type { APIRoute } from 'astro';
import { canonical, planPath } from '../../../address.ts';
import { keyed, passagesKey } from '../../../queries/page-keys.ts';
import { passagesOf } from '../../../queries/passages.ts';
import { allRecords } from '../../../queries/plans.ts';

export async function getStaticPaths() {
  return keyed(await allRecords(), passagesKey, ({ record }) => ({ params: { id: record.id } }));
}

/** The passages of a record as JSON, for the scripts of 摘录夹 and the search of what was read. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) =>
  Response.json(await passagesOf(id, canonical(planPath(id))));
