import type { Item, PlanRecord } from '../model/record.ts';
import { type Unit, walkUnits } from '../model/walk.ts';

/** The units of a record, and which of its passages belongs to which. */
export interface RecordUnits {
  /** Outermost items, own paragraphs of sections, the body of a record without sections; in reading order. */
  units: readonly Unit[];
  /** Id of the unit a passage belongs to; undefined for titles, headings of sections and tables. */
  unitOf(passage: string): string | undefined;
}

/** Finds the units of a record: s1-i2 and all passages in it are one. */
export function unitsOf(record: PlanRecord): RecordUnits {
  const units = walkUnits(record);
  const owner = new Map(units.map(({ id }) => [id, id]));
  const claim = (item: Item, unit: string) => {
    owner.set(item.id, unit);
    for (const { id } of item.paragraphs) owner.set(id, unit);
    for (const child of item.items) claim(child, unit);
  };
  for (const section of record.sections) for (const item of section.items) claim(item, item.id);
  return { units, unitOf: (passage) => owner.get(passage) };
}
