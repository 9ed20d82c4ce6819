import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';

/** Bytes a file may have before its table is split: what a spreadsheet still opens, and every usual host takes. */
export const LARGEST = 20_000_000;

/** Bytes of texts that an archive may hold before it is split; packed they are a third to a quarter. */
export const LARGEST_PACKED = 60_000_000;

/** A record with what it adds to a file. */
export interface Sized<T extends Pick<NamedRecord, 'record'>> {
  entry: T;
  bytes: number;
}

/** Records whose rows stand in one file; the ending tells it from the others: `-2021`, `-2021-430000`; none where there is one. */
export interface Portion<T> {
  ending: string;
  entries: T[];
}

/**
 * Records of a table file by file: one where all fit, else one a year, else one a year and province. A province is
 * not split further. Order within a file is that given.
 */
export function splitRecords<T extends Pick<NamedRecord, 'record'>>(
  sized: readonly Sized<T>[],
  largest = LARGEST,
): Portion<T>[] {
  return splitBy(sized, '', [yearOf, provinceOf], largest);
}

function splitBy<T extends Pick<NamedRecord, 'record'>>(
  sized: readonly Sized<T>[],
  ending: string,
  [key, ...finer]: ((record: PlanRecord) => string)[],
  largest: number,
): Portion<T>[] {
  const bytes = sized.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes <= largest || key === undefined) return [{ ending, entries: sized.map(({ entry }) => entry) }];
  const groups = Map.groupBy(sized, ({ entry }) => key(entry.record));
  return [...groups].flatMap(([name, of]) => splitBy(of, `${ending}-${name}`, finer, largest));
}

function yearOf({ year }: PlanRecord): string {
  return year === null ? 'undated' : String(year);
}

function provinceOf({ region }: PlanRecord): string {
  return region === null ? 'unplaced' : `${region.code.slice(0, 2)}0000`;
}
