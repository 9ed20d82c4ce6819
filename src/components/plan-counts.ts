/** How many records the parts of a split list have, as small as a page can carry it. */
export interface PlanCounts {
  /** What is counted apart: level (empty where unknown), kind, evidence. */
  keys: [level: string, kind: string, evidence: string][];
  /** By province and year in the order of the table; for each key a number, none where a part is missing. */
  cells: number[][][];
}

/** What a reader asks of a table of parts; empty for "any". */
export interface TableWishes {
  level: string;
  kind: string;
  evidence: string;
}

/** How many records of one part meet the wishes. */
export function countMet(
  { keys, cells }: PlanCounts,
  row: number,
  column: number,
  wishes: TableWishes,
): number {
  const counts = cells[row]?.[column] ?? [];
  return counts.reduce((sum, n, i) => sum + (meets(keys[i], wishes) ? n : 0), 0);
}

function meets(key: PlanCounts['keys'][number] | undefined, wishes: TableWishes): boolean {
  const [level, kind, evidence] = key ?? [];
  return (
    (wishes.level === '' || wishes.level === level) &&
    (wishes.kind === '' || wishes.kind === kind) &&
    (wishes.evidence === '' || wishes.evidence === evidence)
  );
}

/** The part of an address that asks a part the same: `?level=county&kind=plan`; empty for no wish. */
export function writeWishes({ level, kind, evidence }: TableWishes): string {
  const asked = Object.entries({ level, kind, evidence }).filter(([, value]) => value !== '');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

/** Counts the records of parts, set out by province and year; null where a province has none in a year. */
export function packCounts(
  rows: readonly (readonly Iterable<{ level: string | null; kind: string; evidence: string }>[])[],
): PlanCounts {
  const keys = new Map<string, number>();
  const found: PlanCounts['keys'] = [];
  const cells = rows.map((row) =>
    row.map((records) => {
      const counts: number[] = [];
      for (const { level, kind, evidence } of records) {
        const key = `${level ?? ''} ${kind} ${evidence}`;
        const at = keys.get(key) ?? keys.size;
        if (!keys.has(key)) {
          keys.set(key, at);
          found.push([level ?? '', kind, evidence]);
        }
        while (counts.length <= at) counts.push(0);
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return counts;
    }),
  );
  return { keys: found, cells };
}
