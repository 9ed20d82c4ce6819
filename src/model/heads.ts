import { z } from 'zod';
import { Campaign, Formula, Law } from './campaign.ts';
import { measureRecord } from './measure.ts';
import { PlanRecord, type Repair } from './record.ts';
import { SourceDocument } from './source.ts';

/** Fields of a record that hold its text and what was found in it: read when a page shows them, never kept for all. */
export const RECORD_TEXT = [
  'front',
  'opening',
  'sections',
  'attachments',
  'names',
  'targets',
  'repairs',
  'redactions',
  'issues',
] as const;

/** Fields of a source document that hold its text. */
export const SOURCE_TEXT = ['frame', 'skipped', 'repairs', 'redactions', 'lines', 'issues'] as const;

/** Fields that only the heads of records, of sources and of named things have: what was counted in their texts. */
export const RECORD_EXTRA = ['digest', 'withheld', 'mended', 'quantities', 'measure'] as const;
export const SOURCE_EXTRA = ['digest', 'withheld', 'mended'] as const;
export const THING_EXTRA = ['seen', 'places', 'under'] as const;

const mask = <const T extends readonly string[]>(fields: T) =>
  Object.fromEntries(fields.map((field) => [field, true])) as Record<T[number], true>;

const Counts = z.record(z.string(), z.int().min(1));

/** What lists, counts and charts need to know of a text that they do not read. */
const counted = {
  /** First eight hexadecimal digits of the SHA-256 of its file: two sites that state the same one show the same text. */
  digest: z.string().regex(/^[0-9a-f]{8}$/),
  /** Personal data withheld in it, each number or address one. */
  withheld: z.int().min(0),
  /** Changes of layout by kind: `{"join": 6, "blank": 2}`; kinds without any are left out. */
  mended: Counts,
};

/** A record without its text: what stands in memory of every record. */
export const RecordHead = PlanRecord.omit(mask(RECORD_TEXT)).extend({
  ...counted,
  /** Quantities by kind: `{"target": 4}`; kinds without any are left out. */
  quantities: Counts,
  /** How long it is, for lists that show and sort by it; see `measureRecord`. */
  measure: z.strictObject({ characters: z.int().min(0), items: z.int().min(0), passages: z.int().min(0) }),
});
export type RecordHead = z.infer<typeof RecordHead>;

/** A source document without its text. */
export const SourceHead = SourceDocument.omit(mask(SOURCE_TEXT)).extend(counted);
export type SourceHead = z.infer<typeof SourceHead>;

const named = {
  /** When and how often it is seen; see `countSeen`. */
  seen: z.strictObject({
    full: z.int().min(0),
    summary: z.int().min(0),
    review: z.int().min(0),
    years: z.tuple([z.int(), z.int()]).nullable(),
    before: z.boolean(),
  }),
  /** How many places it stands in. */
  places: z.int().min(1),
  /** Main themes of the items it stands in, each once. */
  under: z.array(z.string()),
};

/** A family, law or set phrase without the places it stands in. */
export const CampaignHead = Campaign.omit({ occurrences: true }).extend(named);
export type CampaignHead = z.infer<typeof CampaignHead>;
export const LawHead = Law.omit({ occurrences: true }).extend(named);
export type LawHead = z.infer<typeof LawHead>;
export const FormulaHead = Formula.omit({ occurrences: true }).extend(named);
export type FormulaHead = z.infer<typeof FormulaHead>;

/** The head of a record whose file has a digest. */
export function headOfRecord(record: PlanRecord, digest: string): RecordHead {
  return {
    ...without(record, RECORD_TEXT),
    ...countText(record, digest),
    quantities: countBy(record.targets.map(({ kind }) => kind)),
    measure: measureRecord(record),
  };
}

/** The head of a source document whose file has a digest. */
export function headOfSource(source: SourceDocument, digest: string): SourceHead {
  return { ...without(source, SOURCE_TEXT), ...countText(source, digest) };
}

function countText({ redactions, repairs }: Pick<PlanRecord, 'redactions' | 'repairs'>, digest: string) {
  return {
    digest,
    withheld: redactions.reduce((sum, { count }) => sum + count, 0),
    mended: countBy(repairs.map(({ kind }: Repair) => kind)),
  };
}

function countBy(kinds: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, of]) => [kind, of.length]));
}

function without<T extends object, K extends keyof T>(whole: T, fields: readonly K[]): Omit<T, K> {
  const part = { ...whole };
  for (const field of fields) delete (part as Partial<T>)[field];
  return part;
}
