import { join } from 'node:path';
import { z } from 'zod';
import { GlossBasis, GlossKind } from '../../../src/model/glossary.ts';
import { nameKey } from '../names/key.ts';
import { readLookup } from '../read/lookup-file.ts';

const Latin = z
  .string()
  .min(1)
  .regex(/^\P{Script=Han}+$/u, 'must hold no Chinese characters');

const Written = z.strictObject({
  /** As printed: 四个意识. */
  term: z.string().min(1),
  /** Other printed forms. */
  also: z.array(z.string().min(1)).default([]),
  kind: GlossKind,
  english: Latin,
  basis: GlossBasis,
  /** One or two sentences; may name other terms in Chinese. */
  gloss: z.string().regex(/^\S.*[.?]$/u, 'must be whole sentences'),
  /** For a term that no document of the collection need hold. */
  general: z.boolean().default(false),
});
export type WrittenEntry = z.infer<typeof Written>;

const GlossaryFile = z.strictObject({ glossary: z.array(Written) }).superRefine(({ glossary }, context) => {
  const seen = new Set<string>();
  glossary.forEach(({ term, also }, i) => {
    for (const form of new Set([term, ...also].map(nameKey))) {
      const path = ['glossary', i, 'term'];
      if (seen.has(form)) context.addIssue({ code: 'custom', path, message: `${form} stands twice` });
      seen.add(form);
    }
  });
});

/** Reads glossary.yml of a folder. Throws LookupError, naming the lines, where it is wrong or a form stands twice. */
export function readGlossary(lookups: string): WrittenEntry[] {
  return readLookup(join(lookups, 'glossary.yml'), GlossaryFile).glossary;
}
