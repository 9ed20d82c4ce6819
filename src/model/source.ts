import { z } from 'zod';
import { Correction } from './correction.ts';
import { ENCODINGS, Issue, Redaction, Repair } from './record.ts';
import { Text } from './text.ts';

/** What a part of a document is that belongs to no record. */
export const FRAME_ROLES = [
  'issuer-mark',
  'document-number',
  'notice',
  'recipients',
  'signer',
  'date',
  'title',
  'lead-in',
  'heading',
  'headline',
  'byline',
  'attachment-list',
  'copied-to',
  'imprint',
  'text',
] as const;

export const FrameText = Text.extend({ role: z.enum(FRAME_ROLES) });
export type FrameText = z.infer<typeof FrameText>;

/** How the non-blank characters of a document are accounted for; the parts add up to `characters`. */
export const Account = z.strictObject({
  records: z.int().min(0),
  frame: z.int().min(0),
  repairs: z.int().min(0),
  redactions: z.int().min(0),
  skipped: z.int().min(0),
});
export type Account = z.infer<typeof Account>;

/** A source document as it was read: `content/sources/<stem>.json`. */
export const SourceDocument = z.strictObject({
  /** Stem of the file name made fit for an address: `000_96daabc8997adf99`. */
  id: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(ENCODINGS),
  /** Non-blank characters of the file. */
  characters: z.int().min(1),
  /** Title of the document: of the plan, or of the article. */
  title: z.string(),
  kind: z.enum(['plan', 'review', 'roundup', 'other']),
  /** Ids of its records in printed order. */
  records: z.array(z.string()),
  frame: z.array(FrameText),
  /** Ornament only: a line of dashes, a page number. */
  skipped: z.array(z.strictObject({ line: z.int().min(1), text: z.string(), reason: z.string() })),
  /** Repairs and redactions outside the records. */
  repairs: z.array(Repair),
  redactions: z.array(Redaction),
  /** Where each non-blank character went. */
  account: Account,
  /** The decoded lines as printed, withheld numbers replaced by a mark; blank lines are empty. */
  lines: z.array(z.string()),
  issues: z.array(Issue),
  /** What an editor stated against the text; absent where nothing was. */
  corrections: z.array(Correction).min(1).optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
