import { join } from 'node:path';
import { z } from 'zod';
import { LawKind } from '../../../src/model/campaign.ts';
import { NAME_KINDS } from '../../../src/model/record.ts';
import { readLookup } from '../read/lookup-file.ts';

const FamiliesFile = z.strictObject({
  families: z.array(
    z.strictObject({
      name: z.string().min(2),
      kind: z.enum(NAME_KINDS).optional(),
      members: z.array(z.string().min(1)),
      reason: z.string().min(1),
    }),
  ),
  apart: z.array(z.tuple([z.string(), z.string()])),
});
export type FamiliesFile = z.infer<typeof FamiliesFile>;

const LawsFile = z.strictObject({
  laws: z.array(
    z.strictObject({
      title: z.string().min(2),
      also: z.array(z.string()),
      kind: LawKind,
      en: z.string().min(1),
    }),
  ),
});
export type LawsFile = z.infer<typeof LawsFile>;

/** Reads campaigns.yml: members an editor joined, and pairs that must stay apart. Throws LookupError. */
export function readFamilies(directory: string): FamiliesFile {
  return readLookup(join(directory, 'campaigns.yml'), FamiliesFile);
}

/** Reads laws.yml: full titles with their short ones. Throws LookupError. */
export function readLaws(directory: string): LawsFile {
  return readLookup(join(directory, 'laws.yml'), LawsFile);
}
