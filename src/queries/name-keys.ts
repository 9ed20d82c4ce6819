import { sumOf } from './keyed.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { openPack } from './packs.ts';

/** Tells for keys what a record names; no place is read for it. */
export interface NameTeller {
  /** Hash of the things that a record names, as they are called, and of where they stand in it. */
  namesOf(record: string): string;
  /** The parts that list a record, of those of its things that stand in many places: `2024,,2023-p2`. */
  partsOf(record: string): string;
}

let opening: Promise<NameTeller> | undefined;

/** What keys tell of the names of records, told once for all pages. */
export function nameTeller(): Promise<NameTeller> {
  opening ??= openTeller();
  return opening;
}

async function openTeller(): Promise<NameTeller> {
  const { things, thingsIn } = await nameIndex();
  const sums = new Map(things.map((thing) => [thing, sumOf(tellThing(thing))]));
  const places = openPack('places');
  const known = new Map<string, string>();
  return {
    namesOf(record) {
      const told = known.get(record) ?? sumOf(tellNames(thingsIn(record), sums, places.sumOf(record)));
      known.set(record, told);
      return told;
    },
    partsOf(record) {
      return Array.from(new Set(thingsIn(record)), ({ partOf }) => partOf(record)).join();
    },
  };
}

function tellThing({ type, of, name, kind }: NamedThing): string {
  return [type, of.id, name, kind, 'title' in of ? of.title : ''].join('\n');
}

/** A thing stands there once for each of its places, so that it is told which of the places are its own. */
function tellNames(
  named: readonly NamedThing[],
  sums: ReadonlyMap<NamedThing, string>,
  places: string | undefined,
): string {
  return [places, ...named.map((thing) => sums.get(thing))].join(' ');
}
