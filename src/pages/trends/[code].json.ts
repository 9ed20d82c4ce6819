import { packTrendSet } from '../../charts/packed-trend-set.ts';
import { trendCodes, trendSet } from '../../queries/trend-sets.ts';

/** One file a place, so that a reader who chooses a place loads its figures and no others. */
export async function getStaticPaths() {
  return (await trendCodes()).map((code) => ({ params: { code } }));
}

export async function GET({ params }: { params: { code: string } }): Promise<Response> {
  return Response.json(packTrendSet(await trendSet(params.code)));
}
