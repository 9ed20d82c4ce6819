import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import { sampleOrganisation, sampleTheme } from '../model/samples.ts';
import { type Corpus, indexCorpus } from './corpus.ts';
import { planOf } from './sample-corpus.ts';

/** For tests of long lists: provinces with cities, a plan each a year; names are numbers, as no true place is meant. */
export function bigCorpus(
  { provinces, cities, years }: { provinces: number; cities: number; years: number[] },
  part: (id: string) => Partial<PlanRecord> = () => ({}),
  parts: Partial<Corpus> = {},
): Corpus {
  const organisations = Array.from({ length: provinces }, (_, p) =>
    Array.from({ length: cities + 1 }, (_, c) => organisation(p, c)),
  ).flat();
  const plans = organisations.flatMap(({ id, level, region }) =>
    years.map((year) => planOf(id, year, { level, region, ...part(`${id}-${year}-plan`) })),
  );
  const none = { sources: [], campaigns: [], laws: [], formulas: [] };
  return indexCorpus({ plans, organisations, themes: [sampleTheme()], ...none, ...parts });
}

/** City 0 is the province itself. */
function organisation(p: number, c: number): Organisation {
  const code = `${50 + p}${String(c).padStart(2, '0')}00`;
  const path = [`省${p}`, ...(c === 0 ? [] : [`市${p}-${c}`])];
  return sampleOrganisation({
    id: `o${p}-${c}`,
    short: `${path.at(-1)}妇联`,
    parent: c === 0 ? null : `o${p}-0`,
    level: c === 0 ? 'province' : 'city',
    region: { code, name: path.at(-1) ?? '', path, english: path },
  });
}
