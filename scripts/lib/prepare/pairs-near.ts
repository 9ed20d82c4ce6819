import { naturalPairs } from '../../../src/compare/natural-pairs.ts';
import { compareText, type OrderedRecord } from '../../../src/model/order.ts';
import type { Organisation } from '../../../src/model/organisation.ts';

/** Two records by their ids. */
export type IdPair = [before: string, after: string];

/**
 * The natural pairs of records given in the order of lists, by place and organisation of the later or lower one: pairs that
 * have a record in common lie near each other, as do an organisation and the one above.
 */
export function pairsNear(
  records: readonly OrderedRecord[],
  organisations: readonly Pick<Organisation, 'id' | 'parent'>[],
): IdPair[] {
  const entries = records.map((record) => ({ record }));
  const pairs = naturalPairs({
    recordById: new Map(entries.map((entry) => [entry.record.id, entry])),
    recordsOf: Map.groupBy(
      entries.filter(({ record }) => record.organisation !== null),
      ({ record }) => record.organisation as string,
    ),
    organisationById: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  });
  return pairs
    .sort((one, other) => compareNear(one.after.record, other.after.record))
    .map(({ before, after }) => [before.record.id, after.record.id]);
}

function compareNear(a: OrderedRecord, b: OrderedRecord): number {
  return (
    compareText(a.region?.code ?? '~', b.region?.code ?? '~') ||
    compareText(a.organisation ?? '~', b.organisation ?? '~') ||
    compareText(a.id, b.id)
  );
}
