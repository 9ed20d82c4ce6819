import { join } from 'node:path';
import { z } from 'zod';
import { Level } from '../../../src/model/levels.ts';
import { EnglishName } from '../../../src/model/organisation.ts';
import { readLookup } from '../read/lookup-file.ts';

/** The folder of the lookups where a command gives none. */
export const LOOKUPS = join(import.meta.dirname, '../../../seeds/lookups');

const WithPlace = z.string().regex(/\{place\}/, 'must hold {place}');

/** A kind of body that issues plans: 妇女联合会, 总工会. */
export const BodyKind = z.strictObject({
  /** `women-federation` */
  id: z.string().regex(/^[a-z-]+$/),
  /** `妇女联合会` */
  zh: z.string().min(1),
  /** `women's federation` */
  en: z.string().min(1),
  /** What the id of an organisation ends with, `gonghui`; null for women's federations, whose id is the place alone. */
  sign: z
    .string()
    .regex(/^[a-z]+$/)
    .nullable(),
  /** `{place}妇女联合会`; where left out, the form that was printed is the formal name. */
  formal: WithPlace.optional(),
  /** `{place}妇联` */
  short: WithPlace.optional(),
  /** Every form in print: `{place}妇女联合会`, `团{place}委`. */
  forms: z.array(WithPlace).min(1),
  /** The place must end with one of these: 街道 for 街道办事处. */
  placeEndings: z.array(z.string()).optional(),
  /** Whether the body above is of the same kind, level by level; false where its name changes (局, 厅, 部). */
  chain: z.boolean(),
  national: z
    .strictObject({
      name: z.string(),
      short: z.string(),
      forms: z.array(z.string()).min(1),
      /** `All-China Women's Federation`, `ACWF` */
      english: EnglishName,
    })
    .nullable(),
  /** `{place} Women's Federation` */
  english: WithPlace,
  /** The same in a province where it is called otherwise: `{place} Department of Justice` (司法厅). */
  englishProvince: WithPlace.optional(),
});
export type BodyKind = z.infer<typeof BodyKind>;

const Bodies = z.strictObject({
  bodies: z.array(BodyKind),
  /** Parts of a body that sign for it: 办公室. */
  units: z.array(z.string()),
  /** Words before a body that are no place: 全市. */
  notPlaces: z.array(z.string()),
  /** Words that no place starts with: 各级, 基层. */
  notPlaceStarts: z.array(z.string()),
});

const Reasoned = { reason: z.string().min(1) };
const Spelling = z.string().regex(/^[a-z]+( [a-z]+)*$/);

const Pinyin = z.strictObject({
  /** One character read the same way in every name of a place. */
  characters: z.array(z.strictObject({ character: z.string().length(1), pinyin: Spelling, ...Reasoned })),
  /** A stem, syllables divided by blanks; `code` where only one of several places with it reads so. */
  names: z.array(
    z.strictObject({ name: z.string().min(2), code: z.string().optional(), pinyin: Spelling, ...Reasoned }),
  ),
  /** A syllable of the library that ids spell otherwise: lv → lyu. */
  syllables: z.array(z.strictObject({ from: z.string(), to: z.string().regex(/^[a-z]+$/), ...Reasoned })),
});

const PlaceId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** An organisation that the register cannot tell: a development zone, a body of a ministry. */
export const NamedOrganisation = z.strictObject({
  name: z.string().min(1),
  short: z.string().min(1),
  /** Further printed forms. */
  also: z.array(z.string()).default([]),
  id: PlaceId,
  level: Level.nullable(),
  /** Code of its division, or null. */
  region: z.string().nullable(),
  /** Full name of the organisation above it, resolved like any other; null for none. */
  parent: z.string().nullable(),
  /** Its English names; null where nobody has given them yet. */
  english: EnglishName.nullable().default(null),
  ...Reasoned,
});
export type NamedOrganisation = z.infer<typeof NamedOrganisation>;

const Organisations = z.strictObject({
  /** Printed places that stand for a division: 前郭县 → 220721. */
  aliases: z.array(
    z.strictObject({ name: z.string().min(2), code: z.string().regex(/^\d{6}(\d{3})?$/), ...Reasoned }),
  ),
  organisations: z.array(NamedOrganisation),
});

const Latin = z
  .string()
  .regex(/^[A-Z][\p{Script=Latin}0-9' ().-]*$/u, 'must be in Latin letters, a capital first');

const English = z.strictObject({
  /** A stem (喀什) or a whole name with its type (花地玛堂区) whose English name is not its pinyin. */
  places: z.array(
    z.strictObject({ name: z.string().min(1), code: z.string().optional(), english: Latin, ...Reasoned }),
  ),
  /** A nationality as it stands in names of divisions, without 族: 土家 → `Tujia`. */
  nationalities: z.array(z.strictObject({ name: z.string().min(1), english: Latin })),
  /** A type behind a stem: 县 → `County`; the longest that fits counts. */
  types: z.array(z.strictObject({ name: z.string().min(1), english: Latin })),
});

export type English = z.infer<typeof English>;
export type Pinyin = z.infer<typeof Pinyin>;
export type Bodies = z.infer<typeof Bodies>;
export type Organisations = z.infer<typeof Organisations>;

/** What people curate about names of places and bodies. */
export interface NameLookups {
  bodies: Bodies;
  pinyin: Pinyin;
  organisations: Organisations;
  english: English;
}

/** Reads bodies.yml, pinyin.yml, organisations.yml and english.yml of a folder; throws LookupError where one is wrong. */
export function readNameLookups(directory: string): NameLookups {
  return {
    bodies: readLookup(join(directory, 'bodies.yml'), Bodies),
    pinyin: readLookup(join(directory, 'pinyin.yml'), Pinyin),
    organisations: readLookup(join(directory, 'organisations.yml'), Organisations),
    english: readLookup(join(directory, 'english.yml'), English),
  };
}
