import type { APIRoute } from 'astro';
import { canonical } from '../../address.ts';
import { basisOf } from '../../charts/basis.ts';
import { formatRows } from '../../clippings/csv.ts';
import { withSource } from '../../components/charts/figure-table.ts';
import { matrixTable } from '../../components/charts/matrix-table.ts';
import { chartRecords } from '../../queries/charts.ts';
import { allThemes } from '../../queries/themes.ts';
import { charts } from '../../strings/charts.ts';
import { ui } from '../../strings/ui.ts';

/** The counts behind every chart of themes, whole, for those without script and for programs. */
export const GET: APIRoute = async ({ locals }) => {
  const records = [...(await chartRecords()).values()];
  const source = {
    title: ui.themes.matrix,
    site: ui.site.name,
    address: `${canonical('/themes/')}#matrix`,
    version: locals.version,
    note: charts.basis(basisOf(records.map(({ counts }) => counts))),
  };
  const rows = withSource(matrixTable(await allThemes(), records), source);
  return new Response(formatRows(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
