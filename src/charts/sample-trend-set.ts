import type { Level } from '../model/levels.ts';
import type { TrendRecord, TrendSet, TrendSpread } from './trend-set.ts';

/** A record of a sample set; what is left out is a full plan of five units. */
export interface SampleRecord {
  organisation: string | null;
  level: Level | null;
  year: number | null;
  kind?: TrendRecord['kind'];
  evidence?: TrendRecord['evidence'];
  units?: number;
  /** Items under each of the two themes. */
  items?: [number, number];
}

/** A set of few records and two themes for tests; shares are tenths and mentions twice the items. */
export function sampleSet(records: SampleRecord[], over: Partial<TrendSet> = {}): TrendSet {
  const ids = [...new Set(records.flatMap(({ organisation }) => organisation ?? []))];
  return {
    code: 'all',
    name: '',
    themes: ['ideology', 'family-civility'],
    organisations: ids.map((id) => ({
      id,
      label: id,
      name: `${id}妇联`,
      level: records.find(({ organisation }) => organisation === id)?.level ?? null,
      code: null,
    })),
    records: records.map(({ organisation, year, kind = 'plan', evidence = 'full', units = 5, items }, n) => ({
      id: `${organisation}-${year}-${kind}-${evidence}-${n}`,
      organisation,
      year,
      kind,
      evidence,
      units,
      characters: 1000,
      figures: (items ?? [n, 1]).map((count) => ({ items: count, share: count / 10, mentions: count * 2 })),
    })),
    spreads: sampleSpreads(records),
    places: [],
    above: [],
    unnamed: 0,
    ...over,
  };
}

/** A spread for each level and year of full plans; of three and more, 1, 2 and 3 items, as shares and mentions above. */
function sampleSpreads(records: SampleRecord[]): TrendSpread[] {
  const full = records.filter(
    ({ kind = 'plan', evidence = 'full', year, units }) =>
      kind === 'plan' && evidence === 'full' && year !== null && units !== 0,
  );
  const groups = Map.groupBy(full, ({ level, year }) => `${level} ${year}`);
  return [...groups.values()].map((group): TrendSpread => {
    const figure = { items: [1, 2, 3], share: [0.1, 0.2, 0.3], mentions: [2, 4, 6] };
    return {
      level: group[0]?.level ?? null,
      year: group[0]?.year ?? 0,
      plans: group.length,
      organisations: new Set(group.map(({ organisation }) => organisation)).size,
      figures: group.length < 3 ? null : ([figure, figure] as TrendSpread['figures']),
    };
  });
}
