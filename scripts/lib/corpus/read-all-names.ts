import type { Campaign, Formula, Law } from '../../../src/model/campaign.ts';
import type { Name, PlanRecord } from '../../../src/model/record.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import { collectCampaigns } from '../names/collect-campaigns.ts';
import { collectFormulas } from '../names/collect-formulas.ts';
import { collectLaws } from '../names/collect-laws.ts';
import { readFamilies, readLaws } from '../names/families-file.ts';
import { knownNames, settleKinds } from '../names/known.ts';
import { readNameRules } from '../names/lookups.ts';
import { findNearNames, type NearNames } from '../names/near-names.ts';
import type { PlacedName } from '../names/placed-name.ts';
import { type FoundName, nameReader } from '../names/read-names.ts';
import { type Progress, silent } from '../report/progress.ts';

/** A name whose kind is a guess, because no rule says more of it. */
export interface GuessedName {
  record: string;
  node: string;
  text: string;
  kind: Name['kind'];
}

/** What the names of a corpus come to. */
export interface CorpusNames {
  /** The records, each with its names. */
  records: PlanRecord[];
  campaigns: Campaign[];
  laws: Law[];
  formulas: Formula[];
  near: NearNames[];
  guessed: GuessedName[];
}

/**
 * Reads the names of all records in two passes: names in quotes first; what they teach settles doubtful kinds and
 * finds the same names where they stand without quotes. Throws LookupError on a wrong lookup.
 */
export function readAllNames(
  records: readonly PlanRecord[],
  lookups: string,
  progress: Progress = silent,
): CorpusNames {
  const rules = readNameRules(lookups);
  const reader = nameReader(rules);
  const quoted = new Map(
    records.map((record, i) => {
      progress('reading names in quotes', i + 1, records.length);
      return [record.id, reader.quoted(record)];
    }),
  );
  const all = [...quoted.values()].flat();
  settleKinds(all);
  const known = knownNames(all, rules);
  const placed = records.flatMap((record, i): PlacedName[] => {
    progress('reading names without quotes', i + 1, records.length);
    const own = quoted.get(record.id) ?? [];
    return inOrder(record, [...own, ...reader.unquoted(record, own, known)]).map((name) => ({
      record,
      name,
    }));
  });
  const families = readFamilies(lookups);
  const campaigns = collectCampaigns(placed, families, rules);
  return {
    records: withNames(records, placed, campaigns),
    campaigns,
    laws: collectLaws(placed, readLaws(lookups), rules),
    formulas: collectFormulas(placed, rules),
    near: findNearNames(campaigns, families),
    guessed: guessedOf(placed),
  };
}

function guessedOf(placed: readonly PlacedName[]): GuessedName[] {
  return placed
    .filter(({ name }) => name.weak)
    .map(({ record, name: { node, text, kind } }) => ({ record: record.id, node, text, kind }));
}

/** Names in reading order. */
function inOrder(record: PlanRecord, names: FoundName[]): FoundName[] {
  const order = new Map(walkPassages(record).map(({ id }, place) => [id, place]));
  return names.sort(
    (a, b) => (order.get(a.node) as number) - (order.get(b.node) as number) || a.start - b.start,
  );
}

function withNames(
  records: readonly PlanRecord[],
  placed: readonly PlacedName[],
  campaigns: readonly Campaign[],
): PlanRecord[] {
  const family = new Map<string, string>();
  for (const { id, occurrences } of campaigns) {
    for (const one of occurrences) family.set(`${one.record} ${one.node} ${one.start}`, id);
  }
  const byRecord = Map.groupBy(placed, ({ record }) => record.id);
  return records.map((record) => ({
    ...record,
    names: (byRecord.get(record.id) ?? []).map(({ name: { weak: _weak, quoted: _quoted, ...name } }) => ({
      node: name.node,
      start: name.start,
      end: name.end,
      text: name.text,
      kind: name.kind,
      campaign: family.get(`${record.id} ${name.node} ${name.start}`) ?? null,
      verb: name.verb,
    })),
  }));
}
