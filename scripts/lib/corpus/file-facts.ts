import { createHash } from 'node:crypto';
import type { Issue, PlanRecord } from '../../../src/model/record.ts';
import type { SourceDocument } from '../../../src/model/source.ts';
import type { FoundName } from '../names/read-names.ts';
import { countUnderstood, linesOf, type UnderstoodText } from '../report/understood.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';

/** A name of a doubtful kind with the line it stands in; 0 in the headline. */
export type NameInFile = FoundName & { line?: number };

/** What the passes over all files need of one record: little enough that 30,000 stand in memory. */
export interface RecordFacts extends Pick<PlanRecord, 'id' | 'organisation' | 'region'> {
  /** Its names in quotes, in reading order; their kinds are not yet settled. */
  quoted: NameInFile[];
}

/** What the passes over all files need of one file. */
export interface FileFacts {
  file: string;
  /** Null where the file was rejected. */
  document: {
    id: string;
    sha256: string;
    kind: SourceDocument['kind'];
    /** Hash of what it says without its blanks: the same for a copy in another encoding or with other line breaks. */
    text: string;
    understood: UnderstoodText;
    /** Numbers withheld in it and in its records. */
    withheld: number;
  } | null;
  records: RecordFacts[];
  /** The organisations of its records and all above them. */
  organisations: ResolvedOrganisation[];
  issues: Issue[];
}

/** The facts of a document and of its records, which come with their labels, targets and names in quotes. */
export function factsOf(
  read: {
    file: string;
    document: SourceDocument | null;
    organisations: ResolvedOrganisation[];
    issues: Issue[];
  },
  records: readonly { record: PlanRecord; quoted: FoundName[] }[],
): FileFacts {
  const { file, document, organisations, issues } = read;
  const own = records.map(({ record }) => record);
  return {
    file,
    document: document && {
      id: document.id,
      sha256: document.sha256,
      kind: document.kind,
      text: textHash(document),
      understood: countUnderstood(document, own),
      withheld: [document, ...own]
        .flatMap((log) => log.redactions)
        .reduce((sum, { count }) => sum + count, 0),
    },
    records: records.map(({ record, quoted }) => ({
      id: record.id,
      organisation: record.organisation,
      region: record.region,
      quoted: withLines(record, quoted),
    })),
    organisations,
    issues,
  };
}

/** A doubtful name is reported with its line. */
function withLines(record: PlanRecord, names: FoundName[]): NameInFile[] {
  if (!names.some(({ weak }) => weak)) return names;
  const lines = linesOf(record);
  return names.map((name) =>
    name.weak
      ? { ...name, line: lines.get(name.node) ?? lines.get(name.node.replace(/-r\d+-c\d+$/, '')) ?? 0 }
      : name,
  );
}

function textHash({ lines }: SourceDocument): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line.replace(/[\s\ufeff]+/g, ''));
  return hash.digest('hex');
}
