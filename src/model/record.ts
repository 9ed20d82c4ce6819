import { z } from 'zod';
import { Level } from './levels.ts';
import { Region } from './organisation.ts';
import { Span, Text, ThemedText, ThemeLabel } from './text.ts';

/** `plan` 工作要点 · `review` 总结/回顾 · `other` holds no plan and counts nowhere. */
export const RecordKind = z.enum(['plan', 'review', 'other']);
export type RecordKind = z.infer<typeof RecordKind>;

/** `full` the text itself · `summary` what the press wrote of it. */
export const Evidence = z.enum(['full', 'summary']);
export type Evidence = z.infer<typeof Evidence>;

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;

/** A numbered or lead-sentence unit of a plan; items may nest. */
export interface Item {
  id: string;
  label: string | null;
  heading: string;
  paragraphs: Text[];
  items: Item[];
  themes: ThemeLabel[];
  spans: Span[];
}

const headed = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** As printed: `一、` `4．` `（一）`; null where none is printed. */
  label: z.string().nullable(),
};

/** Slices of the label and heading alone; the passages below have their own. */
const spans = z.array(Span);

export const Item: z.ZodType<Item> = z.strictObject({
  ...headed,
  /** The lead sentence without its full stop: `强化理论武装`. */
  heading: z.string(),
  paragraphs: z.array(Text),
  get items() {
    return z.array(Item);
  },
  themes: z.array(ThemeLabel),
  spans,
});

export const Section = z.strictObject({
  ...headed,
  /** `深化思想引领，把握妇联工作正确政治方向`; empty where the text has none. */
  title: z.string(),
  /** What stands in the section before its first item. */
  paragraphs: z.array(ThemedText),
  items: z.array(Item),
  spans,
});
export type Section = z.infer<typeof Section>;

export const Attachment = z.strictObject({
  id: z.string().regex(/^a\d+$/),
  /** As printed, layout blanks removed: `附件1`. */
  label: z.string().nullable(),
  title: z.string(),
  /** Column names: `["序号", "内容", "牵头部室"]`; empty where it holds no table. */
  header: z.array(z.string()),
  /** Cells as printed; an empty cell stays empty. Anchor of a cell: `a2-r14-c3`, counted from 1. */
  rows: z.array(z.array(z.string())),
  paragraphs: z.array(Text),
  spans: z.array(Span),
});
export type Attachment = z.infer<typeof Attachment>;

/** What a string in “ ” or 《 》, or an unquoted name, stands for. */
export const NAME_KINDS = [
  'campaign',
  'honour',
  'venue',
  'platform',
  'welfare',
  'event',
  'formula',
  'mnemonic',
  'festival',
  'theme-line',
  'law',
  'document',
  'emphasis',
] as const;

export const Name = z.strictObject({
  /** Id of the Text, heading or cell it stands in. */
  node: z.string(),
  start: z.int().min(0),
  end: z.int().min(1),
  /** `巾帼心向党 奋进新征程` */
  text: z.string(),
  kind: z.enum(NAME_KINDS),
  /** Id of its family, or null. */
  campaign: z.string().nullable(),
  /** The verb printed before it: `深化`; or null. */
  verb: z.string().nullable(),
});
export type Name = z.infer<typeof Name>;

export const Target = z.strictObject({
  node: z.string(),
  /** Verbatim: `评选100户`. */
  quote: z.string(),
  /** `100万` → 1000000 */
  value: z.number(),
  unit: z.string(),
  object: z.string(),
  comparator: z.enum(['=', '>=', '<=', '~']),
  deadline: z.string().nullable(),
  kind: z.enum(['target', 'result', 'retrospective']),
});
export type Target = z.infer<typeof Target>;

/** A change of layout made while reading, so that every one can be checked. */
export const Repair = z.strictObject({
  line: z.int().min(1),
  kind: z.enum(['join', 'duplicate', 'markup', 'blank', 'control']),
  /** What was printed, blanks and controls made visible. */
  before: z.string(),
  after: z.string(),
  /** Slices of the source that were removed; empty where only blanks went. */
  spans: z.array(Span),
});
export type Repair = z.infer<typeof Repair>;

/** Personal data withheld: it stands in `seeds/` and nowhere else. */
export const Redaction = z.strictObject({
  line: z.int().min(1),
  kind: z.enum(['phone', 'id-number', 'email']),
  /** How many were withheld in this line. */
  count: z.int().min(1),
  /** Where they stand. */
  spans: z.array(Span).min(1),
});
export type Redaction = z.infer<typeof Redaction>;

/** Something the reader of the text was not sure of. */
export const Issue = z.strictObject({
  /** Line in the source file; 0 for the file as a whole. */
  line: z.int().min(0),
  /** Code in the catalogue of issues: `year-unknown`. */
  code: z.string().regex(/^[a-z][a-z-]*$/),
  message: z.string(),
});
export type Issue = z.infer<typeof Issue>;

export const RecordSource = z.strictObject({
  /** File name in `seeds/documents/`. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(ENCODINGS),
  /** Non-blank characters of the whole file. */
  characters: z.int().min(1),
  /** First and last line of the record in the file. */
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
});

/** A plan or review of one organisation for one year: `content/plans/<id>.json`. */
export const PlanRecord = z.strictObject({
  /** `<place>-<year>-<kind>`, `-summary` behind a press summary: `yueyang-2021-plan`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: RecordKind,
  evidence: Evidence,
  /** `岳阳市妇联2021年工作要点`; in a roundup the heading of the part: `长沙市妇联`. */
  title: z.string().min(1),
  /** The printed motto over a part of a roundup: `做好红色家风试点`. */
  headline: z.string().nullable(),
  /** Id in `content/organisations.json`. */
  organisation: z.string().nullable(),
  /** Formal name: `岳阳市妇女联合会`. */
  issuer: z.string().nullable(),
  level: Level.nullable(),
  region: Region.nullable(),
  /** The year planned or reviewed, not the year of signature. */
  year: z.int().min(1949).max(2100).nullable(),
  /** `岳妇发〔2021〕5号` */
  documentNumber: z.string().nullable(),
  /** ISO date of signature: `2019-02-21`. */
  issued: z.iso.date().nullable(),
  recipients: z.array(z.string()),
  copiedTo: z.array(z.string()),
  /** Who compiled a roundup, as printed: `李立`. */
  editor: z.string().nullable(),
  source: RecordSource,
  /** Printed lines over the body that belong to this record alone: its title (id `title`). A heading shared by two records stands in the document's frame. */
  front: z.array(Text),
  /** What stands before the first section; in a record without sections its whole body. */
  opening: z.array(ThemedText),
  sections: z.array(Section),
  attachments: z.array(Attachment),
  names: z.array(Name),
  targets: z.array(Target),
  repairs: z.array(Repair),
  redactions: z.array(Redaction),
  issues: z.array(Issue),
});
export type PlanRecord = z.infer<typeof PlanRecord>;
