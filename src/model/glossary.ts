import { z } from 'zod';

/** What a term of the glossary is, in the order in which the kinds are shown. */
export const GLOSS_KINDS = ['formula', 'campaign', 'honour', 'institution', 'policy', 'law'] as const;
export const GlossKind = z.enum(GLOSS_KINDS);
export type GlossKind = z.infer<typeof GlossKind>;

/** How a rendering is known: an official English title, common in English-language writing, or our own. */
export const GLOSS_BASES = ['official', 'usual', 'ours'] as const;
export const GlossBasis = z.enum(GLOSS_BASES);
export type GlossBasis = z.infer<typeof GlossBasis>;

/** A term explained in English, written by people, no text of a source: an entry of `content/glossary.json`. */
export const GlossaryEntry = z.strictObject({
  /** Pinyin of the term: `sigeyishi`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As printed: `四个意识`. */
  term: z.string().min(1),
  /** Other printed forms: `三性` for `强三性`. */
  also: z.array(z.string()),
  kind: GlossKind,
  /** `Four Consciousnesses` */
  english: z.string().min(1),
  basis: GlossBasis,
  /** What it is, in one or two English sentences. */
  gloss: z.string().min(1),
  /** The page of the name in this corpus; null where no plan prints it as one. */
  page: z.strictObject({ type: z.enum(['campaign', 'formula', 'law']), id: z.string() }).nullable(),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
