import { openRandom, type Random } from '../../scripts/lib/generate/random.ts';
import type { RecordThemes, ThemeCount } from '../../src/charts/theme-series.ts';
import type { LevelledRecord } from '../../src/charts/trend-spreads.ts';
import type { Level } from '../../src/model/levels.ts';
import { compareOrganisations } from '../../src/model/order.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { TrendSource } from '../../src/queries/trend-sets.ts';

/** Ten years with plans; 2020, as in the documents, has none. */
export const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2021, 2022, 2023, 2024];

/** The codebook's ids, so that pages of the real site can be given these figures. */
const THEMES = [
  'ideology',
  'rural-revitalisation',
  'economy-innovation',
  'family-education',
  'family-civility',
  'rights-protection',
  'health-welfare',
  'development-planning',
  'political-participation',
  'organisation-reform',
  'volunteering-governance',
  'party-building',
];

/** The first two digits of the codes of 31 provinces; of these four have districts and no cities. */
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65,
];
const MUNICIPALITIES = new Map([
  [11, 16],
  [12, 16],
  [31, 16],
  [50, 38],
]);
/** This one has, itself included, as many organisations as a set may name: 3 cities of 12 counties. */
const SMALL = 46;
/** Provinces of lower codes have two counties that stand under no city, as 429004 does. */
const FEW_DIRECT = 52;

/** 200 plans of 40 organisations over ten years: a province, three cities, their counties. Every sixth is a press summary. */
export function fortyOrganisations(seed = 1): TrendSource {
  const random = openRandom(seed);
  const organisations = federationsOf(SMALL).sort(compareOrganisations);
  const years = new Map(organisations.map(({ id }) => [id, new Set(random.shuffled(YEARS).slice(0, 5))]));
  return inventFigures(
    organisations,
    ({ id }, year) => years.get(id)?.has(year) ?? false,
    (n) => (n % 6 === 5 ? 'summary' : 'full'),
    random,
  );
}

/** 30,000 full plans: 31 provinces, their cities and counties, 3,000 organisations, a plan in each of ten years. */
export function threeThousandOrganisations(seed = 1): TrendSource {
  const organisations = PROVINCES.flatMap(federationsOf).sort(compareOrganisations);
  return inventFigures(
    organisations,
    () => true,
    () => 'full',
    openRandom(seed),
  );
}

/** Federations of a province with codes of the shapes that GB/T 2260 has. */
function federationsOf(province: number): Organisation[] {
  const top = federation('province', `${province}0000`);
  const districts = MUNICIPALITIES.get(province);
  if (districts !== undefined) return [top, ...countiesOf(top, `${province}01`, districts)];
  const [cities, counties] = province === SMALL ? [3, 12] : [12, 8];
  const below = numbered(cities).flatMap((n) => {
    const city = federation('city', `${province}${twoDigits(n)}00`, top);
    return [city, ...countiesOf(city, `${province}${twoDigits(n)}`, counties)];
  });
  const direct = province < FEW_DIRECT && province !== SMALL ? countiesOf(top, `${province}90`, 2) : [];
  return [top, ...below, ...direct];
}

const numbered = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const twoDigits = (n: number): string => String(n).padStart(2, '0');

function countiesOf(above: Organisation, prefix: string, n: number): Organisation[] {
  return numbered(n).map((i) => federation('county', `${prefix}${twoDigits(i)}`, above));
}

const SYLLABLES = '云溪石桥青林白河平山清江东关西岭南屏北泉安和永宁福定兴隆';
const TYPES: Partial<Record<Level, string>> = { province: '省', city: '市', county: '县' };

function federation(level: Level, code: string, above?: Organisation): Organisation {
  const n = Number(code);
  const syllable = (at: number) => SYLLABLES[at % SYLLABLES.length] ?? '';
  const name = `${syllable(n % 97)}${syllable((n >> 3) % 89)}${TYPES[level]}`;
  const path = [...(above?.region?.path ?? []), name];
  return {
    id: `${level}-${code}`,
    name: `${path.slice(-2).join('')}妇女联合会`,
    short: `${name}妇联`,
    english: null,
    level,
    region: { code, name, path, english: path },
    parent: above?.id ?? null,
    records: [],
  };
}

function inventFigures(
  organisations: Organisation[],
  has: (organisation: Organisation, year: number) => boolean,
  evidenceOf: (n: number) => RecordThemes['evidence'],
  random: Random,
): TrendSource {
  const records: LevelledRecord[] = [];
  for (const year of YEARS.toReversed()) {
    for (const organisation of organisations.filter((one) => has(one, year))) {
      const evidence = evidenceOf(records.length);
      records.push({
        level: organisation.level,
        counts: inventRecord(organisation.id, year, evidence, random),
      });
    }
  }
  return { themes: THEMES, organisations, records };
}

/** A plan of 8 to 40 items, about one in eight themes not in it. */
function inventRecord(
  organisation: string,
  year: number,
  evidence: RecordThemes['evidence'],
  random: Random,
): RecordThemes {
  const units = evidence === 'full' ? 8 + random.below(33) : 1 + random.below(4);
  const characters = units * (60 + random.below(180));
  const weights = THEMES.map(() => (random.chance(1 / 8) ? 0 : random.next()));
  const unlabelled = random.next() / 4;
  const all = weights.reduce((sum, weight) => sum + weight, unlabelled) || 1;
  return {
    record: `${organisation}-${year}-plan${evidence === 'full' ? '' : '-summary'}`,
    organisation,
    year,
    kind: 'plan',
    evidence,
    units,
    characters,
    unlabelled: unlabelled / all,
    themes: new Map(
      THEMES.map((theme, i): [string, ThemeCount] => {
        const weight = weights[i] ?? 0;
        const items = weight === 0 ? 0 : 1 + random.below(Math.min(units, 9));
        const mentions = weight === 0 ? 0 : (random.below(30) * 1000) / characters;
        return [theme, { units: UNITS[items] ?? [], share: weight / all, mentions }];
      }),
    ),
  };
}

/** Ids of the first items, one list a number: 2 → `s1-i1`, `s1-i2`. */
const UNITS = Array.from({ length: 10 }, (_, n) => numbered(n).map((i) => `s1-i${i}`));
