import { existsSync } from 'node:fs';
import { z } from 'zod';
import { RecordKind } from '../../../src/model/record.ts';
import { readLookup } from './lookup-file.ts';

/** Facts an editor states beside a document, in a `.yml` of the same name; each overrides what the text says. */
export const Sidecar = z
  .strictObject({
    /** Why: where the facts come from. Required with any of them. */
    reason: z.string().min(1).optional(),
    kind: RecordKind.optional(),
    year: z.int().min(1949).max(2100).optional(),
    /** Name of the issuer as one would print it: `常德市妇联`. */
    organisation: z.string().min(2).optional(),
    /** Date of signature. */
    issued: z.iso.date().optional(),
    /** Day these facts were stated: dates the correction in the feed. */
    corrected: z.iso.date().optional(),
    /** What the reading must give; a difference rejects the document. */
    expect: z
      .strictObject({
        records: z.int().optional(),
        sections: z.int().optional(),
        items: z.int().optional(),
        withheld: z.int().optional(),
      })
      .optional(),
  })
  .refine(({ reason, expect: _, ...facts }) => reason !== undefined || Object.keys(facts).length === 0, {
    path: ['reason'],
    message: 'a stated fact needs the reason: where it is known from',
  });
export type Sidecar = z.infer<typeof Sidecar>;

/** The file of facts beside a document: `x.txt` → `x.yml`. */
export function sidecarOf(documentPath: string): string {
  return `${documentPath.replace(/\.[^./\\]*$/, '')}.yml`;
}

/** Reads the facts beside a document; none where there is no such file. Throws LookupError. */
export function readSidecar(documentPath: string): Sidecar {
  const path = sidecarOf(documentPath);
  return existsSync(path) ? readLookup(path, Sidecar) : {};
}
