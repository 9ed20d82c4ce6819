import { PROD } from '../../../environment.ts';
import type { NamedRecord } from '../../../model/record-name.ts';
import { comparableRecords, sheetOf } from '../../../queries/sheets.ts';

/**
 * One file for each record that can be compared, so that the page loads only those it shows; for a server for development,
 * as a build has written them before its pages (`scripts/files.ts`).
 */
export async function getStaticPaths() {
  if (PROD) return [];
  return (await comparableRecords()).map((entry) => ({ params: { id: entry.record.id }, props: { entry } }));
}

export async function GET({ props }: { props: { entry: NamedRecord } }): Promise<Response> {
  return Response.json(await sheetOf(props.entry));
}
