import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { type Issue, PlanRecord } from '../../../src/model/record.ts';
import { SourceDocument } from '../../../src/model/source.ts';
import { walkItems } from '../../../src/model/walk.ts';
import { checkFidelity } from '../checks/fidelity.ts';
import { correctionsOf, statesFacts } from '../parse/corrections.ts';
import { parseDocument } from '../parse/document.ts';
import { decodeFile, SIZE_LIMIT } from '../read/decode.ts';
import { LookupError } from '../read/lookup-file.ts';
import { readSidecar, type Sidecar } from '../read/sidecar.ts';
import { issueOf } from '../report/catalogue.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';
import type { Resolver } from '../resolve/resolver.ts';

/** One document as read: accepted with its records, or rejected with the reasons. */
export interface ReadDocument {
  file: string;
  document: SourceDocument | null;
  records: PlanRecord[];
  organisations: ResolvedOrganisation[];
  issues: Issue[];
}

/** File → document and records, checked: schema, fidelity and what the facts beside it expect. Never throws on content. */
export function readDocument(path: string, resolver: Resolver): ReadDocument {
  const file = basename(path);
  const rejected = (issues: Issue[]): ReadDocument => ({
    file,
    document: null,
    records: [],
    organisations: [],
    issues,
  });
  if (statSync(path).size > SIZE_LIMIT) return rejected([issueOf('file-too-large', 0)]);
  const source = decodeFile(file, readFileSync(path));
  if ('rejected' in source) return rejected([issueOf(source.rejected, 0)]);
  let sidecar: Sidecar;
  try {
    sidecar = readSidecar(path);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return rejected([issueOf('sidecar-invalid', 0, error.message)]);
  }
  const { document, records, organisations } = parseDocument(source, resolver, sidecar);
  const { account, faults } = checkFidelity(source.text, document, records);
  // Only a document with stated facts is read a second time, without them.
  const alone = statesFacts(sidecar) ? parseDocument(source, resolver, {}).records : records;
  const corrections = correctionsOf(sidecar, alone, records);
  const none = records.length === 0 ? [issueOf('text-none', 0)] : [];
  const checked = z.object({ document: SourceDocument, records: z.array(PlanRecord) }).safeParse({
    document: { ...document, account, issues: none, ...(corrections.length > 0 && { corrections }) },
    records,
  });
  const errors = [
    ...(checked.error?.issues ?? []).map((i) =>
      issueOf('record-invalid', 0, `${i.path.join('.')}: ${i.message}`),
    ),
    ...(faults.length > 0 ? [issueOf('characters-lost', 0, faults.slice(0, 5).join(', '))] : []),
    ...checkExpected(records, sidecar),
  ];
  if (errors.length > 0 || !checked.success) return rejected(errors);
  const issues = [...none, ...records.flatMap((record) => record.issues)];
  return { file, ...checked.data, organisations, issues };
}

function checkExpected(records: readonly PlanRecord[], { expect = {} }: Sidecar): Issue[] {
  const count = {
    records: records.length,
    sections: records.reduce((n, r) => n + r.sections.length, 0),
    items: records.reduce((n, r) => n + walkItems(r).length, 0),
    withheld: records.reduce((n, r) => n + r.redactions.reduce((m, one) => m + one.count, 0), 0),
  };
  return (Object.keys(expect) as (keyof typeof expect)[])
    .filter((key) => expect[key] !== count[key])
    .map((key) => issueOf('expected-differs', 0, `${key} ${count[key]}, expected ${expect[key]}`));
}
