import { z } from 'zod';

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
  /** Two-letter sign: `RR`. */
  sign: z.string().regex(/^[A-Z]{2}$/),
  definition: z.string(),
  /** Where it ends and its neighbours begin. */
  borders: z.array(z.string()),
  /** Terms with their weight, as curated. */
  terms: z.array(z.strictObject({ term: z.string(), weight: z.number().positive() })),
});
export type Theme = z.infer<typeof Theme>;
