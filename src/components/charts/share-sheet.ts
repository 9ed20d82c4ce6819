import type { SheetCell, SheetRow } from '../../charts/matrix-sheet.ts';
import { formatMeasure } from '../../charts/measures.ts';
import type { ShareRow } from '../../charts/share-rows.ts';
import type { Theme } from '../../model/theme.ts';
import { matrices } from '../../strings/matrices.ts';

/** A row of shares as a matrix shows it; `base` says what it rests on. */
export function shareSheetRow(
  row: ShareRow,
  themes: readonly Pick<Theme, 'id' | 'zh'>[],
  base: string,
): SheetRow {
  return {
    id: row.id,
    name: row.name,
    base,
    href: row.href,
    cells: themes.map((theme) => shareCell(row, theme)),
  };
}

function shareCell(row: ShareRow, { id, zh }: Pick<Theme, 'id' | 'zh'>): SheetCell {
  const value = row.shares.get(id) ?? 0;
  const text = formatMeasure(value, 'share');
  const passages = row.passages.get(id);
  const said = passages === undefined ? text : sayPassages(text, passages.count, row);
  return { value, text, href: passages?.href ?? null, say: matrices.cell(row.name, zh, said) };
}

function sayPassages(share: string, count: number, { plans, listed }: ShareRow): string {
  const words = matrices.shares;
  return listed < plans ? words.valueOfNewest(share, count, listed) : words.value(share, count);
}

/** Plans and organisations of rows, together. */
export function sumRows(rows: readonly ShareRow[]): { plans: number; organisations: number } {
  return {
    plans: rows.reduce((sum, { plans }) => sum + plans, 0),
    organisations: rows.reduce((sum, { organisations }) => sum + organisations, 0),
  };
}
