import { type ListPart, readingOrder } from '../model/list-part.ts';
import { type Corpus, corpus } from './corpus.ts';
import { countLedger, type LedgerYear, ledgerParts } from './ledger-parts.ts';
import { findPart, type OpenPart, openPart } from './list-parts.ts';
import { allTargets, groupLedger, type LedgerEntry, type LedgerKind, ledgerChoices } from './targets.ts';

/** Quantities in their sentences, with the choices of their filters. */
export interface LedgerList {
  kinds: LedgerKind[];
  choices: ReturnType<typeof ledgerChoices>;
}

/** The page of the ledger: the whole list, or its numbers and parts. */
export interface LedgerPage {
  /** Quantities of the whole corpus. */
  count: number;
  /** Null where the list stands in parts. */
  list: LedgerList | null;
  /** By year, newest first; needed where the list stands in parts. */
  years: LedgerYear[];
  /** As they are read. */
  parts: ListPart[];
}

/** The page of the ledger. */
export async function ledgerPage(): Promise<LedgerPage> {
  const [all, entries] = await Promise.all([corpus(), allTargets()]);
  const parts = ledgerParts(all);
  const list = parts.length === 0 ? listLedger(all, entries) : null;
  return { count: entries.length, list, years: countLedger(all), parts: readingOrder(parts) };
}

function listLedger(all: Corpus, entries: readonly LedgerEntry[]): LedgerList {
  return { kinds: groupLedger(all, entries), choices: ledgerChoices(all, entries) };
}

/** Names of the parts of the ledger: `2024`. */
export async function ledgerPartIds(): Promise<string[]> {
  return ledgerParts(await corpus()).map(({ slug }) => slug);
}

let grouping: Promise<Map<string, LedgerEntry[]>> | undefined;

/** A part of the ledger with what it lists; throws where there is none of that name. */
export async function ledgerPart(slug: string): Promise<{ open: OpenPart; list: LedgerList }> {
  const all = await corpus();
  const open = openPart(ledgerParts(all), slug);
  grouping ??= allTargets().then((entries) => groupParts(all, entries));
  return { open, list: listLedger(all, (await grouping).get(slug) ?? []) };
}

/** The quantities of each part of the ledger. */
export function groupParts(all: Corpus, entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const parts = ledgerParts(all);
  return Map.groupBy(entries, ({ entry }) => findPart(all, parts, entry.record.id) ?? '');
}
