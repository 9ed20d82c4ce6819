import type { Formula, Law, Occurrence } from '../model/campaign.ts';
import { nodeThemes } from '../model/node-themes.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { walkItems, walkPassages, walkUnits } from '../model/walk.ts';
import { COMPARATORS, type Row } from './rows.ts';

/** Gives the full address of a record, or of one of its passages. */
export type AddressOf = (record: string, node?: string) => string;

/** The row of a record. */
export function recordRow(
  { record, name }: NamedRecord,
  citation: string,
  addressOf: AddressOf,
): Row<'records'> {
  const { kind, evidence, title, headline, organisation, issuer, level, region, year } = record;
  const { id, documentNumber, issued, recipients, copiedTo, editor, source } = record;
  return {
    ...{ id, name, kind, evidence, title, headline, organisation, issuer, level },
    regionCode: region?.code ?? null,
    regionPath: region?.path ?? [],
    ...{ year, documentNumber, issued, recipients, copiedTo, editor },
    sections: record.sections.length,
    items: walkItems(record).length,
    passages: passagesOf(record).length,
    withheld: record.redactions.reduce((sum, { count }) => sum + count, 0),
    sourceFile: source.file,
    firstLine: source.lines[0],
    lastLine: source.lines[1],
    address: addressOf(id),
    citation,
  };
}

/** Rows of the passages of a record in reading order; empty cells of tables are none. */
export function passageRows(record: PlanRecord, addressOf: AddressOf): Row<'passages'>[] {
  const themes = nodeThemes(record);
  return passagesOf(record).map(({ id, place, path, text }) => ({
    record: record.id,
    node: id,
    place,
    path,
    text,
    themes: (themes.get(id) ?? []).map((label) => label.id),
    address: addressOf(record.id, id),
  }));
}

function passagesOf(record: PlanRecord) {
  return walkPassages(record).filter(({ text }) => text !== '');
}

/** Rows of the theme labels of a record: of items, of passages that stand in none. */
export function labelRows(record: PlanRecord): Row<'theme-labels'>[] {
  const counted = new Set(walkUnits(record).map(({ id }) => id));
  const passages = [...record.opening, ...record.sections.flatMap((section) => section.paragraphs)];
  return [...passages, ...walkItems(record)].flatMap(({ id, themes }) =>
    themes.map((theme, i) => ({
      record: record.id,
      node: id,
      theme: theme.id,
      rank: i + 1,
      score: theme.score,
      evidence: theme.evidence,
      counted: counted.has(id),
    })),
  );
}

/** Occurrences of named things in a record, with what each is of. */
export interface RecordOccurrences {
  families: Occurrence[];
  laws: (Law['occurrences'][number] & { of: string })[];
  formulas: (Formula['occurrences'][number] & { of: string })[];
}

/** Rows of the names of a record; their stage is that of the same place among the occurrences. */
export function nameRows(
  record: PlanRecord,
  { families, laws, formulas }: RecordOccurrences,
): Row<'names'>[] {
  const key = ({ node, start }: { node: string; start: number }) => `${node} ${start}`;
  const stages = new Map([...formulas, ...laws, ...families].map((place) => [key(place), place.stage]));
  return record.names.map(({ node, start, end, text, kind, campaign, verb }) => ({
    record: record.id,
    ...{ node, start, end, text, kind },
    family: campaign,
    verb,
    stage: stages.get(key({ node, start })) ?? null,
  }));
}

/** Rows of the laws and documents a record names. */
export function citationRows({ laws }: RecordOccurrences): Row<'citations'>[] {
  return laws.map(({ of, record, node, start, end, text, verb, stage, use }) => ({
    law: of,
    ...{ record, node, start, end, text, verb, stage, use },
  }));
}

/** Rows of the set phrases of a record. */
export function formulaPlaceRows({ formulas }: RecordOccurrences): Row<'formula-places'>[] {
  return formulas.map(({ of, record, node, start, end, text, verb, stage }) => ({
    formula: of,
    ...{ record, node, start, end, text, verb, stage },
  }));
}

/** Rows of the quantities of a record; `=` is said in words, for no cell may begin with it. */
export function targetRows(record: PlanRecord): Row<'targets'>[] {
  return record.targets.map(({ node, quote, value, unit, object, comparator, deadline, kind }, i) => ({
    id: `${record.id}-t${i + 1}`,
    record: record.id,
    ...{ node, quote, value, unit, object },
    comparator: COMPARATORS[comparator],
    ...{ deadline, kind },
  }));
}
