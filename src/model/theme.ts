import { z } from 'zod';

/** A word that speaks for a theme. */
export const ThemeTerm = z.strictObject({
  /** Without quote marks and blanks: `家长学校`. */
  term: z.string().regex(/^[^\s“”‘’「」『』"]+$/),
  /** From 0.5, a hint, to 4, which names the theme. */
  weight: z.number().min(0.5).max(4),
  /** Not counted where one of these stands in the same passage: 移风易俗 beside `["家风"]`. */
  unless: z.array(z.string().min(1)).min(1).optional(),
});
export type ThemeTerm = z.infer<typeof ThemeTerm>;

/** A theme of the codebook: `content/themes.json`, in the fixed order of `seeds/lookups/themes.yml`. */
export const Theme = z.strictObject({
  /** `rural-revitalisation` */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** `乡村振兴` */
  zh: z.string(),
  /** `Rural revitalisation` */
  en: z.string(),
  /** Short name for narrow places, at most four characters: `乡村`. */
  short: z.string().max(4),
  /** The same in English, one word: `Rural`. */
  enShort: z.string().regex(/^[A-Z][a-z]{1,13}$/),
  /** Two-letter sign: `RR`. */
  sign: z.string().regex(/^[A-Z]{2}$/),
  /** What belongs to it, in a sentence. */
  definition: z.string(),
  /** Where it ends and its neighbours begin. */
  borders: z.array(z.string()),
  /** The definition in English: `Guidance and services for family education: …`. */
  enDefinition: z.string().min(1),
  /** The borders in English, as many and in the same order. */
  enBorders: z.array(z.string().min(1)),
  /** Terms with their weight, as curated. */
  terms: z.array(ThemeTerm).min(1),
});
export type Theme = z.infer<typeof Theme>;

/** What passages are labelled by: `seeds/lookups/themes.yml`. */
export const ThemeLexicon = z.strictObject({
  themes: z.array(Theme).min(1),
  /** Phrases that hold a term but say nothing of its theme: `健康发展`, 经济或组织的健康发展. */
  silent: z.array(z.strictObject({ phrase: z.string().min(1), reason: z.string().min(1) })),
});
export type ThemeLexicon = z.infer<typeof ThemeLexicon>;
