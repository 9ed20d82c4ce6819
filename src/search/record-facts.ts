import { nodeThemes } from '../model/node-themes.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import type { RecordFacts } from './facts.ts';

/** What filters of the search may ask of a record: its organisation, level, divisions, year, kind, evidence, themes. */
export function recordFacts(record: PlanRecord, organisation: Organisation | null): RecordFacts {
  return {
    organisation: organisation?.id ?? null,
    name: organisation?.short ?? null,
    level: organisation?.level ?? null,
    region: organisation?.region?.path ?? [],
    year: record.year,
    kind: record.kind,
    evidence: record.evidence,
    themes: [
      ...new Set([...nodeThemes(record).values()].flatMap((labels) => labels.map(({ id }) => id))),
    ].sort(),
  };
}
