import type { Level } from '../model/levels.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import { sampleOrganisation, sampleRecord } from '../model/samples.ts';
import { type Corpus, indexCorpus } from './corpus.ts';

/** How large a made-up corpus is. */
export interface CorpusSize {
  provinces: number;
  /** Cities of a province. */
  cities: number;
  /** Counties of a city. */
  counties: number;
  /** Years with a plan of every organisation, the last of them 2025. */
  years: number;
}

/**
 * For tests: a corpus of many organisations that each have a plan a year, without text; every seventh is known from the
 * press alone, every eleventh has a review too. One body has no place, and its plan of the first year is undated.
 */
export function sampleLargeCorpus({ provinces, cities, counties, years }: CorpusSize): Corpus {
  const organisations = [
    sampleOrganisation({ id: 'guo', short: '国妇联', level: 'national', region: null }),
    ...range(provinces).flatMap((p) => {
      const code = `${p + 11}`;
      const path = [`省${p}`];
      return [
        body(`p${p}`, 'province', 'guo', `${code}0000`, path),
        ...range(cities).flatMap((c) => {
          const cityCode = `${code}${pad(c + 1)}`;
          const cityPath = [...path, `市${c}`];
          const id = `p${p}-c${c}`;
          return [
            body(id, 'city', `p${p}`, `${cityCode}00`, cityPath),
            ...range(counties).map((k) =>
              body(`${id}-k${k}`, 'county', id, cityCode + pad(k + 1), [...cityPath, `县${k}`]),
            ),
          ];
        }),
      ];
    }),
  ];
  const plans = organisations.flatMap((organisation, i) => recordsOf(organisation, i, years));
  const rest = { themes: [], sources: [], campaigns: [], laws: [], formulas: [] };
  return indexCorpus({ plans, organisations, ...rest });
}

function recordsOf({ id, level, region }: Organisation, i: number, years: number): PlanRecord[] {
  return range(years).flatMap((y) => {
    const year = region === null && y === years - 1 ? null : 2025 - y;
    const evidence = (i + y) % 7 === 0 ? 'summary' : 'full';
    const part = { organisation: id, level, region, year, evidence } as const;
    const plan = sampleRecord({ ...part, id: `${id}-${2025 - y}-plan`, kind: 'plan' });
    const review = sampleRecord({ ...part, id: `${id}-${2025 - y}-review`, kind: 'review' });
    return (i + y) % 11 === 0 ? [plan, review] : [plan];
  });
}

function body(id: string, level: Level, parent: string, code: string, path: string[]): Organisation {
  const name = path.at(-1) ?? '';
  const region = { code, name, path, english: path };
  return sampleOrganisation({ id, name: `${name}妇女联合会`, short: `${name}妇联`, level, parent, region });
}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const pad = (n: number) => String(n).padStart(2, '0');
