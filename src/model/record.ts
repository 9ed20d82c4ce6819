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
  /** Unique in its record, and its anchor on the page: `s2-i5`. */
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
  /** What stands in it behind its heading. */
  paragraphs: z.array(Text),
  /** Items nested in it, in printed order. */
  get items() {
    return z.array(Item);
  },
  /** Its themes, the main one first. */
  themes: z.array(ThemeLabel),
  /** Where its label and heading stand in the source. */
  spans,
});

export const Section = z.strictObject({
  ...headed,
  /** `深化思想引领，把握妇联工作正确政治方向`; empty where the text has none. */
  title: z.string(),
  /** What stands in the section before its first item. */
  paragraphs: z.array(ThemedText),
  /** Its items in printed order. */
  items: z.array(Item),
  /** Where its label and title stand in the source. */
  spans,
});
export type Section = z.infer<typeof Section>;

export const Attachment = z.strictObject({
  /** Unique in its record, and its anchor on the page: `a2`. */
  id: z.string().regex(/^a\d+$/),
  /** As printed, layout blanks removed: `附件1`. */
  label: z.string().nullable(),
  /** As printed: `岳阳市妇联2021年重点工作任务分解表`. */
  title: z.string(),
  /** Column names: `["序号", "内容", "牵头部室"]`; empty where it holds no table. */
  header: z.array(z.string()),
  /** Cells as printed; an empty cell stays empty. Anchor of a cell: `a2-r14-c3`, counted from 1. */
  rows: z.array(z.array(z.string())),
  /** What it holds beside its table. */
  paragraphs: z.array(Text),
  /** Where its label, title and cells stand in the source. */
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
  /** Where it begins in the text of its node, in UTF-16 units from 0. */
  start: z.int().min(0),
  /** Where it ends there, exclusive. */
  end: z.int().min(1),
  /** `巾帼心向党 奋进新征程` */
  text: z.string(),
  /** What it stands for: 行动, 荣誉, 阵地, 平台, 法规, 提法, 强调 … */
  kind: z.enum(NAME_KINDS),
  /** Id of its family, or null. */
  campaign: z.string().nullable(),
  /** The verb printed before it: `深化`; or null. */
  verb: z.string().nullable(),
});
export type Name = z.infer<typeof Name>;

export const Target = z.strictObject({
  /** Id of the Text, heading or cell it stands in. */
  node: z.string(),
  /** Verbatim: `评选100户`. */
  quote: z.string(),
  /** `100万` → 1000000 */
  value: z.number(),
  /** `户`; empty where none is printed. */
  unit: z.string(),
  /** What is counted: `最美家庭`; empty where the text leaves it open. */
  object: z.string(),
  /** `=` exactly, `>=` at least (不少于), `<=` at most (不超过), `~` about (左右). */
  comparator: z.enum(['=', '>=', '<=', '~']),
  /** As printed: `6月底前`; or null. */
  deadline: z.string().nullable(),
  /** `target` promised, `result` reported by a review, `retrospective` reported by a plan. */
  kind: z.enum(['target', 'result', 'retrospective']),
});
export type Target = z.infer<typeof Target>;

/** A change of layout made while reading, so that every one can be checked. */
export const Repair = z.strictObject({
  /** Line in the source file, from 1. */
  line: z.int().min(1),
  /** A line joined, a duplicate left out, markup, blanks or controls taken out. */
  kind: z.enum(['join', 'duplicate', 'markup', 'blank', 'control']),
  /** What was printed, blanks and controls made visible. */
  before: z.string(),
  /** What it became. */
  after: z.string(),
  /** Slices of the source that were removed; empty where only blanks went. */
  spans: z.array(Span),
});
export type Repair = z.infer<typeof Repair>;

/** Personal data withheld: it stands in `seeds/` and nowhere else. */
export const Redaction = z.strictObject({
  /** Line in the source file, from 1. */
  line: z.int().min(1),
  /** A phone number, a number of an identity card, an e-mail address. */
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
  /** What was found, as the report says it. */
  message: z.string(),
});
export type Issue = z.infer<typeof Issue>;

export const RecordSource = z.strictObject({
  /** File name in `seeds/documents/`. */
  file: z.string(),
  /** Hash of the file as found. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Encoding the file was read in. */
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
  /** A plan 工作要点, a review 总结, or a file that holds neither and counts nowhere. */
  kind: RecordKind,
  /** The text itself, or what the press wrote of it. */
  evidence: Evidence,
  /** `岳阳市妇联2021年工作要点`; in a roundup the heading of the part: `长沙市妇联`. */
  title: z.string().min(1),
  /** The printed motto over a part of a roundup: `做好红色家风试点`. */
  headline: z.string().nullable(),
  /** Id in `content/organisations.json`. */
  organisation: z.string().nullable(),
  /** Formal name: `岳阳市妇女联合会`. */
  issuer: z.string().nullable(),
  /** Level of the organisation; null where unknown. */
  level: Level.nullable(),
  /** Division of the organisation; null where unknown. */
  region: Region.nullable(),
  /** The year planned or reviewed, not the year of signature. */
  year: z.int().min(1949).max(2100).nullable(),
  /** `岳妇发〔2021〕5号` */
  documentNumber: z.string().nullable(),
  /** ISO date of signature: `2019-02-21`. */
  issued: z.iso.date().nullable(),
  /** As printed: `["各市州妇联", "省直妇工委"]`. */
  recipients: z.array(z.string()),
  /** As printed; empty where none are. */
  copiedTo: z.array(z.string()),
  /** Who compiled a roundup, as printed: `李立`. */
  editor: z.string().nullable(),
  /** The file it was read from. */
  source: RecordSource,
  /** Printed lines over the body that belong to this record alone: its title (id `title`). A heading shared by two records stands in the document's frame. */
  front: z.array(Text),
  /** What stands before the first section; in a record without sections its whole body. */
  opening: z.array(ThemedText),
  /** Its numbered parts 一、 二、; empty in a record without any. */
  sections: z.array(Section),
  /** What is attached to it: `附件1`. */
  attachments: z.array(Attachment),
  /** Every string in “ ” and 《 》 and every known name without them, in reading order. */
  names: z.array(Name),
  /** Quantities it promises or reports, in reading order. */
  targets: z.array(Target),
  /** Every change of layout made while reading it. */
  repairs: z.array(Repair),
  /** Personal data withheld in it. */
  redactions: z.array(Redaction),
  /** What the reader of the text was not sure of. */
  issues: z.array(Issue),
});
export type PlanRecord = z.infer<typeof PlanRecord>;
