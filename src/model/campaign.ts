import { z } from 'zod';
import { NAME_KINDS } from './record.ts';

/** The stage a verb tells of what it governs. */
export const STAGES = ['new', 'running', 'continued', 'closing'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export { STAGE_NAMES } from './words/names.ts';

/** One place where a name stands. */
export const Occurrence = z.strictObject({
  /** Id of the record. */
  record: z.string(),
  /** Id of the Text, heading or cell. */
  node: z.string(),
  /** Where it begins in the text of its node, in UTF-16 units from 0. */
  start: z.int().min(0),
  /** Where it ends there, exclusive. */
  end: z.int().min(1),
  /** As printed there: `巾帼心向党 奋进新征程`. */
  text: z.string(),
  /** The verb printed before it: `深化`; or null. */
  verb: z.string().nullable(),
  /** What the verb tells; null where there is none or it tells nothing. */
  stage: Stage.nullable(),
});
export type Occurrence = z.infer<typeof Occurrence>;

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A family: one campaign, honour, venue … under all its wordings: `content/campaigns.json`. */
export const Campaign = z.strictObject({
  /** Pinyin of its name: `jinguoxinxiangdang`. */
  id: Id,
  /** `巾帼心向党` */
  name: z.string(),
  /** What it stands for: 行动, 荣誉, 阵地 … */
  kind: z.enum(NAME_KINDS),
  /** Every wording in the corpus, the most frequent first. */
  wordings: z.array(z.string()).min(1),
  /** Whether an editor put its members together; otherwise they differ by suffix, year or place only. */
  curated: z.boolean(),
  /** Where it stands, in the order of records. */
  occurrences: z.array(Occurrence).min(1),
});
export type Campaign = z.infer<typeof Campaign>;

/** What a title in 《 》 stands for. */
export const LAW_KINDS = [
  'statute',
  'regulation',
  'local-regulation',
  'plan',
  'paper',
  'book',
  'collection',
  'form',
] as const;
export const LawKind = z.enum(LAW_KINDS);
export type LawKind = z.infer<typeof LawKind>;

export { LAW_KIND_NAMES } from './words/names.ts';

/** A law, document or book that plans name in 《 》, under its full and short titles: `content/laws.json`. */
export const Law = z.strictObject({
  /** From the pinyin of its short title: `jiatingjiaoyucujinfa`. */
  id: Id,
  /** The longest title printed in the corpus, or the one an editor states: `中华人民共和国家庭教育促进法`. */
  title: z.string(),
  /** The shortest: `家庭教育促进法`. */
  short: z.string(),
  /** Law, regulation, plan, paper, book … */
  kind: LawKind,
  /** Where it is named, in the order of records. */
  occurrences: z
    .array(
      Occurrence.extend({
        /** What is said to be done with it behind its name: `落地见效`, `调研`; or null. */
        use: z.string().nullable(),
      }),
    )
    .min(1),
});
export type Law = z.infer<typeof Law>;

/** 提法: a set phrase everybody writes, and where it stands: `content/formulas.json`. */
export const Formula = z.strictObject({
  /** Pinyin of the phrase: `sigeyishi`. */
  id: Id,
  /** `四个意识` */
  text: z.string(),
  /** `national`, the place that coined it, or null where nobody has said yet. */
  scope: z.string().nullable(),
  /** Its meaning in English, as the glossary has it; null where nobody has given it yet. */
  en: z.string().nullable(),
  /** Where it stands, in the order of records. */
  occurrences: z.array(Occurrence).min(1),
});
export type Formula = z.infer<typeof Formula>;
