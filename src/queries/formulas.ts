import { formulaHref } from '../address.ts';
import type { Formula } from '../model/campaign.ts';
import { compareText } from '../model/order.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import type { Seen } from '../model/seen.ts';
import { type Corpus, corpus } from './corpus.ts';
import { thingHref } from './name-groups.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { describePlaces, findThing, type ThingPlaces } from './thing-page.ts';
import { everyYear } from './years.ts';

/** How many full plans the table draws; the page of a phrase has all. */
const COLUMNS = 24;

/** A set phrase in the table. */
export interface FormulaRow {
  formula: Formula;
  seen: Seen;
  /** One a column: how often the plan prints it; null in the column of a year without a full plan. */
  cells: (number | null)[];
  /** Where the places of a record are listed. */
  hrefOf: (record: string) => string;
}

/** The table of set phrases by full plans: every year from the first to the last, the empty ones as one gap each. */
export interface FormulaTable {
  columns: { year: number; entry: NamedRecord | null }[];
  rows: FormulaRow[];
  /** Full plans that the table does not draw. */
  more: number;
}

/** The table of the corpus. */
export async function formulaTable(): Promise<FormulaTable> {
  const { things } = await nameIndex();
  return tabulateFormulas(await corpus(), things);
}

/** Tabulates set phrases: those of most full plans first, ties by pinyin. */
export function tabulateFormulas(all: Corpus, things: readonly NamedThing[], most = COLUMNS): FormulaTable {
  const { columns, more } = fullPlanColumns(all, most);
  const rows = things
    .filter((thing) => thing.type === 'formula')
    .sort((a, b) => b.seen.full - a.seen.full || compareText(a.of.id, b.of.id))
    .map((thing) => {
      const { of, seen } = thing;
      const counts = Map.groupBy(of.occurrences, ({ record }) => record);
      const cells = columns.map(({ entry }) =>
        entry === null ? null : (counts.get(entry.record.id)?.length ?? 0),
      );
      return { formula: of, seen, cells, hrefOf: (record: string) => thingHref(thing, record) };
    });
  return { columns, rows, more };
}

/** The newest full plans by year, oldest first, with a gap for each year without one between them. */
function fullPlanColumns(all: Corpus, most: number): Pick<FormulaTable, 'columns' | 'more'> {
  const full = [...all.recordById.values()].filter(
    ({ record }) => evidenceGrade(record) === 'full' && record.year !== null,
  );
  const byYear = Map.groupBy(full.slice(0, most), ({ record }) => record.year);
  const drawn = everyYear(all)
    .reverse()
    .filter(
      (year, _, years) => full.length <= most || year >= (full[most - 1]?.record.year ?? years[0] ?? 0),
    );
  const columns = drawn.flatMap((year): FormulaTable['columns'] => {
    const entries = byYear.get(year) ?? [];
    return entries.length === 0 ? [{ year, entry: null }] : entries.map((entry) => ({ year, entry }));
  });
  return { columns, more: Math.max(0, full.length - most) };
}

/** Every set phrase. */
export async function allFormulas(): Promise<Formula[]> {
  return (await corpus()).formulas;
}

/** What the page of a set phrase stands on. */
export interface FormulaPage extends ThingPlaces {
  formula: Formula;
}

/** One set phrase; throws where there is none of that id. */
export async function formulaPage(id: string): Promise<FormulaPage & { seen: Seen }> {
  const { of, seen } = await findThing('formula', id);
  return { ...describeFormula(await corpus(), of), seen };
}

/** Describes a set phrase of a corpus. */
export function describeFormula(all: Corpus, formula: Formula): FormulaPage {
  return {
    formula,
    ...describePlaces(all, formula, `formulas ${formula.id}`, (anchor, part) =>
      formulaHref(formula.id, anchor, part),
    ),
  };
}
