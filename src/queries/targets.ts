import { passageHref } from '../address.ts';
import { reportedTargets, type TargetReport } from '../compare/target-reports.ts';
import { LEVEL_NAMES, LEVELS } from '../model/levels.ts';
import { compareOrganisations } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord, Target } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Theme } from '../model/theme.ts';
import { type Corpus, corpus } from './corpus.ts';
import { countQuantities } from './ledger-parts.ts';
import type { Choice } from './plan-list.ts';

/** A quantity in its sentence. */
export interface LedgerEntry {
  /** Its anchor in the ledger. */
  id: string;
  target: Target;
  entry: NamedRecord;
  /** To the passage, with the words marked there. */
  href: string;
  sentence: Sentence;
  /** Main theme of the item it stands in, or null. */
  theme: Theme | null;
  /** What the organisation reports later of the same object, the earliest first; null for what was not planned. */
  reports: LedgerReport[] | null;
}

/** A quantity reported later. */
export interface LedgerReport {
  target: Target;
  entry: NamedRecord;
  /** To the passage, with the words marked there. */
  href: string;
}

/** Quantities of one kind by organisation, in the order of the register; those of no known organisation last. */
export interface LedgerKind {
  kind: Target['kind'];
  count: number;
  organisations: { organisation: Organisation | null; entries: LedgerEntry[] }[];
}

const KINDS = ['target', 'result', 'retrospective'] as const;
let listing: Promise<LedgerEntry[]> | undefined;

/** Every quantity of the corpus in the order of records, placed once. */
export function allTargets(): Promise<LedgerEntry[]> {
  listing ??= corpus().then(listTargets);
  return listing;
}

/** A theme's page names a few quantities; the ledger has all. */
const OF_THEME = 12;

/** The first quantities of the items of a theme. */
export async function targetsOfTheme(theme: string): Promise<LedgerEntry[]> {
  byTheme ??= allTargets().then((entries) => Map.groupBy(entries, (entry) => entry.theme?.id ?? null));
  return (await byTheme).get(theme)?.slice(0, OF_THEME) ?? [];
}

let byTheme: Promise<Map<string | null, LedgerEntry[]>> | undefined;

/**
 * Puts every quantity of a corpus into its sentence, in the order of records; files that are no plan or review have
 * none. The records of an organisation are read together, as what it reports later stands in others of its records.
 */
export function listTargets(all: Corpus): LedgerEntry[] {
  const entries = [...all.recordById.values()];
  const owners = Map.groupBy(entries, ({ record }) => record.organisation);
  const ofRecord = new Map(
    [...owners.values()].flat().map((entry) => [entry.record.id, ledgerOf(all, entry)] as const),
  );
  return entries.flatMap(({ record }) => ofRecord.get(record.id) ?? []);
}

function ledgerOf(all: Corpus, entry: NamedRecord): LedgerEntry[] {
  const { record } = entry;
  if (countQuantities(all, record) === 0) return [];
  const reports = reportsOn(all, record);
  return all.quantitiesOf(record).map(({ target, id, sentence, theme }) => ({
    id,
    target,
    entry,
    href: passageHref(record.id, target.node, target.quote),
    sentence,
    theme: all.themeById.get(theme ?? '') ?? null,
    reports: reports.get(id) ?? null,
  }));
}

/** What was reported later of each quantity a record planned, by its id. */
function reportsOn(all: Corpus, record: PlanRecord): Map<string, LedgerReport[]> {
  const own = all.recordsOf.get(record.organisation ?? '') ?? [];
  const describe = ({ evidence: { record: id, target } }: TargetReport): LedgerReport[] => {
    const entry = all.recordById.get(id);
    return entry === undefined ? [] : [{ target, entry, href: passageHref(id, target.node, target.quote) }];
  };
  const reported = reportedTargets(
    record,
    own.map((entry) => entry.record),
    all.quantitiesOf,
  );
  return new Map(reported.map(({ planned, reports }) => [planned.id, reports.flatMap(describe)]));
}

/** Groups quantities by kind, then by organisation. */
export function groupLedger(all: Corpus, entries: readonly LedgerEntry[]): LedgerKind[] {
  const byKind = Map.groupBy(entries, ({ target }) => target.kind);
  return KINDS.flatMap((kind) => {
    const of = byKind.get(kind);
    if (of === undefined) return [];
    const groups = Map.groupBy(
      of,
      ({ entry }) => all.organisationById.get(entry.record.organisation ?? '') ?? null,
    );
    const organisations = [...groups].map(([organisation, list]) => ({ organisation, entries: list }));
    organisations.sort((a, b) => compareKnown(a.organisation, b.organisation));
    return [{ kind, count: of.length, organisations }];
  });
}

function compareKnown(a: Organisation | null, b: Organisation | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareOrganisations(a, b);
}

/** The values the filters of a list of quantities offer: those that occur in it. */
export function ledgerChoices(
  all: Corpus,
  entries: readonly LedgerEntry[],
): Record<'organisations' | 'years' | 'levels', Choice[]> {
  const records = [...new Set(entries.map(({ entry }) => entry.record))];
  const organisations = new Set(records.map(({ organisation }) => organisation ?? ''));
  const years = new Set(records.flatMap(({ year }) => year ?? []));
  const levels = new Set(records.map(({ level }) => level));
  return {
    organisations: [...organisations]
      .flatMap((id) => all.organisationById.get(id) ?? [])
      .sort(compareOrganisations)
      .map(({ id, short }) => ({ value: id, text: short })),
    years: [...years].sort((a, b) => b - a).map((year) => ({ value: `${year}`, text: `${year}` })),
    levels: LEVELS.filter((level) => levels.has(level)).map((l) => ({ value: l, text: LEVEL_NAMES[l] })),
  };
}
