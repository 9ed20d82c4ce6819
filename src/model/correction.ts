import { z } from 'zod';
import { KIND_NAMES } from './record-name.ts';

/** What an editor may state in the file beside a document; the names are the keys of that file. */
export const CORRECTED_FACTS = ['kind', 'year', 'organisation', 'issued'] as const;

/** A fact an editor stated in the `.yml` beside a document, where it says something else than the text does. */
export const Correction = z.strictObject({
  /** What was stated, by its key in that file: `issued`. */
  fact: z.enum(CORRECTED_FACTS),
  /** What the text alone gives, each once in printed order: `["2022-03-10"]`; empty where it gives nothing. */
  before: z.array(z.string().min(1)),
  /** What the records hold now: `["2022-03-01"]`, `["大理白族自治州妇女联合会"]`, `["plan"]`. */
  after: z.array(z.string().min(1)).min(1),
  /** Why, as the editor wrote it. */
  reason: z.string().min(1),
  /** Day the editor noted it: `2026-11-20`; missing where none was noted. */
  corrected: z.iso.date().optional(),
});
export type Correction = z.infer<typeof Correction>;

/** Values of a fact as readers see them: `kind`, `["plan"]` → 工作要点. */
export function nameValues(fact: Correction['fact'], values: readonly string[]): string[] {
  const names: Record<string, string> = fact === 'kind' ? KIND_NAMES : {};
  return values.map((value) => names[value] ?? value);
}
