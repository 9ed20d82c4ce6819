import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { NAME_KINDS, Target } from '../../../src/model/record.ts';
import { readLookup } from '../read/lookup-file.ts';

/** Two careful readers may differ: missing it is no fault, finding it none either. */
const borderline = z.boolean().default(false);

/** What a reader found in one record by reading: `tests/gold/<record id>.yml`. */
export const Gold = z.strictObject({
  record: z.string(),
  /** Nobody looked at it while the rules were written and tuned. */
  keptApart: z.boolean().default(false),
  names: z
    .array(
      z.strictObject({
        node: z.string(),
        text: z.string(),
        kind: z.enum(NAME_KINDS),
        quoted: z.boolean(),
        verb: z.string().nullable(),
        family: z.string().optional(),
        borderline,
      }),
    )
    .default([]),
  laws: z
    .array(
      z.strictObject({
        node: z.string(),
        title: z.string(),
        kind: z.string(),
        use: z.string().nullable(),
        quoted: z.boolean().default(true),
        borderline,
      }),
    )
    .default([]),
  targets: z
    .array(
      Target.pick({
        node: true,
        quote: true,
        value: true,
        object: true,
        comparator: true,
        deadline: true,
        kind: true,
      }).extend({
        unit: z.string().nullable(),
        borderline,
      }),
    )
    .default([]),
  themes: z
    .array(z.strictObject({ node: z.string(), main: z.string(), others: z.array(z.string()), borderline }))
    .default([]),
});
export type Gold = z.infer<typeof Gold>;

/** Reads every annotated record of a folder, sorted by id; none where there is no such folder. Throws LookupError. */
export function readGold(directory: string): Gold[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => readLookup(join(directory, file), Gold));
}
