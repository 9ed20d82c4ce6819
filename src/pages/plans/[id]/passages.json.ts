import type { APIRoute } from 'astro';
import { canonical, planPath } from '../../../address.ts';
import { PROD } from '../../../environment.ts';
import { passagesOf } from '../../../queries/passages.ts';
import { allRecords } from '../../../queries/plans.ts';

/** For a server for development; a build has written them before its pages (`scripts/files.ts`). */
export async function getStaticPaths() {
  if (PROD) return [];
  return (await allRecords()).map(({ record: { id } }) => ({ params: { id } }));
}

/** The passages of a record as JSON, for the scripts of 摘录夹 and the search of what was read. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) =>
  Response.json(await passagesOf(id, canonical(planPath(id))));
