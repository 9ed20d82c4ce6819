import type { Level } from '../model/levels.ts';
import type { Evidence, RecordKind } from '../model/record.ts';

/** What is known of a record before its text is read: filters and their counts go by it. */
export interface RecordFacts {
  /** Id of the organisation, its short name 岳阳市妇联; null where the source does not settle it. */
  organisation: string | null;
  name: string | null;
  level: Level | null;
  /** Names of the divisions from the outside in: `["湖南省", "岳阳市"]`. */
  region: readonly string[];
  year: number | null;
  kind: RecordKind;
  evidence: Evidence;
  /** Ids of the themes its passages are labelled with, in the order of the codebook. */
  themes: readonly string[];
}

/** Facts of each record by Pagefind's id of it (`unknown_f9c65af-12`). */
export type Facts = ReadonlyMap<string, RecordFacts>;

/**
 * The file beside the index, `facts.json`: one column a fact, so that it stays small (about 3.5 bytes a record,
 * compressed). Places in `organisations`, `kinds` and `evidence` stand for the values; −1 for none.
 */
export interface FactsFile {
  /** Blocks of records in their order, by the name their ids begin with: record 3 of one is `<name>-3`. */
  blocks: [name: string, records: number][];
  themes: string[];
  kinds: RecordKind[];
  evidences: Evidence[];
  organisations: [id: string, name: string, level: Level | null, ...region: string[]][];
  records: {
    organisation: number[];
    year: (number | null)[];
    kind: number[];
    evidence: number[];
    /** One bit a theme, in the order of `themes`. */
    themes: number[];
  };
}

/** Rows → columns, in the same order. `themes` are all ids of the codebook, at most 30. */
export function packFacts(
  rows: readonly RecordFacts[],
  blocks: FactsFile['blocks'],
  themes: readonly string[],
): FactsFile {
  const organisations = new Map<string | null, FactsFile['organisations'][number]>();
  for (const { organisation, name, level, region } of rows)
    if (organisation !== null) organisations.set(organisation, [organisation, name ?? '', level, ...region]);
  const places = [...organisations.keys()];
  const place = new Map(places.map((id, i) => [id, i]));
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const evidences = [...new Set(rows.map(({ evidence }) => evidence))];
  return {
    blocks,
    themes: [...themes],
    kinds,
    evidences,
    organisations: [...organisations.values()],
    records: {
      organisation: rows.map(({ organisation }) => place.get(organisation) ?? -1),
      year: rows.map(({ year }) => year),
      kind: rows.map(({ kind }) => kinds.indexOf(kind)),
      evidence: rows.map(({ evidence }) => evidences.indexOf(evidence)),
      themes: rows.map((row) => row.themes.reduce((bits, id) => bits | (1 << themes.indexOf(id)), 0)),
    },
  };
}

/** Id of a record by the name of its block and its place there. */
export function recordIds(blocks: FactsFile['blocks']): string[] {
  return blocks.flatMap(([name, records]) => Array.from({ length: records }, (_, i) => `${name}-${i}`));
}

/** The way back. */
export function readFacts(file: FactsFile): Facts {
  return new Map(recordIds(file.blocks).map((id, i) => [id, readRow(file, i)]));
}

function readRow({ themes, kinds, evidences, organisations, records }: FactsFile, i: number): RecordFacts {
  const place = records.organisation[i] ?? -1;
  const [organisation = null, name = null, level = null, ...region] = organisations[place] ?? [];
  const bits = records.themes[i] ?? 0;
  return {
    organisation,
    name,
    level,
    region,
    year: records.year[i] ?? null,
    kind: kinds[records.kind[i] ?? 0] ?? 'other',
    evidence: evidences[records.evidence[i] ?? 0] ?? 'full',
    themes: themes.filter((_, place) => (bits >> place) & 1),
  };
}
