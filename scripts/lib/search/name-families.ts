import type { Campaign, Occurrence } from '../../../src/model/campaign.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { formatRecordName } from '../../../src/model/record-name.ts';
import type { FamilyFile, FamilyWording } from '../../../src/search/names/related-names.ts';
import { nameKey } from '../names/key.ts';
import type { RecordHead } from './named-corpus.ts';

/** Records named for a wording. */
const NAMED = 5;

/** A family's wordings with where each stands, in the order of the family; null where it has but one. */
export function familyFile(
  { wordings, curated, occurrences }: Campaign,
  heads: ReadonlyMap<string, RecordHead>,
  organisations: ReadonlyMap<string, Organisation>,
): FamilyFile | null {
  const distinct = new Map(wordings.map((text) => [nameKey(text), text]));
  if (distinct.size < 2) return null;
  const keys = new Map(wordings.map((text) => [text, nameKey(text)]));
  const places = Map.groupBy(occurrences, ({ text }) => keys.get(text) ?? nameKey(text));
  const nameOf = (head: RecordHead) =>
    formatRecordName(head, organisations.get(head.organisation ?? '') ?? null);
  return {
    curated,
    wordings: [...distinct].map(([key, text]) => describe(text, places.get(key) ?? [], heads, nameOf)),
  };
}

function describe(
  text: string,
  occurrences: readonly Occurrence[],
  heads: ReadonlyMap<string, RecordHead>,
  nameOf: (head: RecordHead) => string,
): FamilyWording {
  const first = new Map<string, Occurrence>();
  for (const place of occurrences) if (!first.has(place.record)) first.set(place.record, place);
  const places = [...first.values()]
    .flatMap(({ record, node }) => {
      const head = heads.get(record);
      return head === undefined ? [] : [{ head, node }];
    })
    .sort((a, b) => (b.head.year ?? 0) - (a.head.year ?? 0) || (a.head.id < b.head.id ? -1 : 1))
    .slice(0, NAMED)
    .map(({ head, node }) => ({ record: head.id, name: nameOf(head), node }));
  return { text, records: first.size, places };
}
