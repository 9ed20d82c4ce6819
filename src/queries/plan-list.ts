import { LEVEL_NAMES, LEVELS } from '../model/levels.ts';
import { compareText, compareWithinYear } from '../model/order.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { allRecords } from './plans.ts';

/** One choice of a filter. */
export interface Choice {
  value: string;
  text: string;
}

/** The list of all records with the choices its filters offer; only values that occur are offered. */
export interface PlanList {
  years: { year: number | null; entries: NamedRecord[] }[];
  /** Place of each record in the order by organisation, by id. */
  order: Map<string, number>;
  choices: ListChoices;
}

/** Choices of the filters of a list. */
export interface ListChoices {
  years: Choice[];
  levels: Choice[];
  regions: Choice[];
}

/** The list of all records. */
export async function planList(): Promise<PlanList> {
  return groupPlans(await allRecords());
}

/** Groups records, newest first as they come, by year. */
export function groupPlans(entries: NamedRecord[]): PlanList {
  const years = [...Map.groupBy(entries, ({ record }) => record.year)];
  const byOrganisation = entries.toSorted(
    (a, b) => compareWithinYear(a.record, b.record) || (b.record.year ?? 0) - (a.record.year ?? 0),
  );
  return {
    years: years.map(([year, of]) => ({ year, entries: of })),
    order: new Map(byOrganisation.map(({ record }, i) => [record.id, i])),
    choices: listChoices(entries),
  };
}

/** What the filters of a list offer: only values that occur, years in the order of the records. */
export function listChoices(entries: NamedRecord[]): ListChoices {
  const years = new Set(entries.map(({ record }) => record.year));
  const levels = new Set(entries.map(({ record }) => record.level));
  return {
    years: [...years].flatMap((year) => (year === null ? [] : [{ value: `${year}`, text: `${year}` }])),
    levels: LEVELS.filter((level) => levels.has(level)).map((l) => ({ value: l, text: LEVEL_NAMES[l] })),
    regions: regionChoices(entries),
  };
}

/** Provinces and what lies right below them, in the order of the codes: 湖南省, 湖南省 · 长沙市. */
function regionChoices(entries: NamedRecord[]): Choice[] {
  const codes = new Map<string, string>();
  for (const { record } of entries) {
    const { path, code } = record.region ?? { path: [], code: '' };
    for (const depth of [1, 2]) {
      if (path.length >= depth) codes.set(path.slice(0, depth).join('/'), code.slice(0, 2 * depth));
    }
  }
  return [...codes]
    .sort(([a, x], [b, y]) => compareText(x, y) || compareText(a, b))
    .map(([value]) => ({ value, text: value.replace('/', ' · ') }));
}
