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

export const FrameText = Text.extend({
  /** What it is: issuer mark, document number, notice, signer, date, heading … */
  role: z.enum(FRAME_ROLES),
});
export type FrameText = z.infer<typeof FrameText>;

/** How the non-blank characters of a document are accounted for; the parts add up to `characters`. */
export const Account = z.strictObject({
  /** Characters that stand in records. */
  records: z.int().min(0),
  /** In the frame. */
  frame: z.int().min(0),
  /** Taken out by repairs. */
  repairs: z.int().min(0),
  /** Withheld. */
  redactions: z.int().min(0),
  /** Skipped as ornament. */
  skipped: z.int().min(0),
});
export type Account = z.infer<typeof Account>;

/** A source document as it was read: `content/sources/<stem>.json`. */
export const SourceDocument = z.strictObject({
  /** Stem of the file name made fit for an address: `000_96daabc8997adf99`. */
  id: z.string(),
  /** File name in `seeds/documents/`. */
  file: z.string(),
  /** Hash of the file as found. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Encoding it was read in. */
  encoding: z.enum(ENCODINGS),
  /** Non-blank characters of the file. */
  characters: z.int().min(1),
  /** Title of the document: of the plan, or of the article. */
  title: z.string(),
  /** A plan, a review, a press roundup of several organisations, or something else. */
  kind: z.enum(['plan', 'review', 'roundup', 'other']),
  /** Ids of its records in printed order. */
  records: z.array(z.string()),
  /** What belongs to the document and to no record: issuer mark, cover notice, signer. */
  frame: z.array(FrameText),
  /** Ornament only: a line of dashes, a page number. */
  skipped: z.array(
    z.strictObject({
      /** Line in the source file, from 1. */
      line: z.int().min(1),
      /** As printed. */
      text: z.string(),
      /** Why it is no text: a line of dashes, a page number. */
      reason: z.string(),
    }),
  ),
  /** Repairs and redactions outside the records. */
  repairs: z.array(Repair),
  /** Personal data withheld outside the records. */
  redactions: z.array(Redaction),
  /** Where each non-blank character went. */
  account: Account,
  /** The decoded lines as printed, withheld numbers replaced by a mark; blank lines are empty. */
  lines: z.array(z.string()),
  /** What the reader of the text was not sure of, outside the records. */
  issues: z.array(Issue),
  /** What an editor stated against the text; absent where nothing was. */
  corrections: z.array(Correction).min(1).optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
