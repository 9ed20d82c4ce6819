import { packTrendSet } from '../../charts/packed-trend-set.ts';
import { PROD } from '../../environment.ts';
import { trendCodes, trendSet } from '../../queries/trend-sets.ts';

/**
 * One file a place, so that a reader who chooses a place loads its figures and no others; for a server for development,
 * as a build has written them before its pages (`scripts/files.ts`).
 */
export async function getStaticPaths() {
  if (PROD) return [];
  return (await trendCodes()).map((code) => ({ params: { code } }));
}

export async function GET({ params }: { params: { code: string } }): Promise<Response> {
  return Response.json(packTrendSet(await trendSet(params.code)));
}
