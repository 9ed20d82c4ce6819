import { targetHref } from '../address.ts';
import { NAME_KIND_NAMES } from '../model/name-kinds.ts';
import type { PlaceMark, RecordMarks } from '../model/place-mark.ts';
import type { PlanRecord } from '../model/record.ts';
import { placeTargets } from '../model/target-place.ts';
import { joins } from '../strings/joins.ts';
import { names as words } from '../strings/names.ts';
import { ledgerPartOf } from './ledger-parts.ts';
import { thingHref } from './name-groups.ts';
import { type NameIndex, nameIndex } from './name-index.ts';

/** What is marked in the text of a record, by passage: names with a page, and quantities. */
export async function marksOf(record: PlanRecord): Promise<RecordMarks> {
  return collectMarks(record, await nameIndex(), (await ledgerPartOf())(record.id));
}

/** Collects the marks of a record from the index; links lead to where a family, or the ledger, lists this record. */
export function collectMarks(
  record: PlanRecord,
  { placesOf }: NameIndex,
  ledgerPart: string | null = null,
): RecordMarks {
  const marks = new Map<string, PlaceMark[]>();
  const add = (node: string, mark: PlaceMark) => {
    const list = marks.get(node);
    if (list === undefined) marks.set(node, [mark]);
    else list.push(mark);
  };
  for (const { thing, occurrence } of placesOf.get(record.id) ?? []) {
    const { node, start, end } = occurrence;
    const title = joins.labelled(NAME_KIND_NAMES[thing.kind], thing.name);
    add(node, { start, end, kind: thing.kind, href: thingHref(thing, record.id), title });
  }
  for (const { target, id, start, end } of placeTargets(record)) {
    const title = joins.labelled(words.targetKinds[target.kind], words.quantity(target));
    const href = record.kind === 'other' ? null : targetHref(id, ledgerPart);
    add(target.node, { start, end, kind: 'target', href, title });
  }
  return marks;
}
