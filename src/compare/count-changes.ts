import type { Occurrence } from '../model/campaign.ts';
import { type ChangeStatus, otherFestival, sameByOf, statusOf, type Wording } from './changes.ts';
import { isQuoted } from './evidence.ts';
import { findUnmarked, type NamedText, type PlainText, plainText } from './find-unmarked.ts';
import { type Thing, type ThingUse, thingKey } from './things.ts';

/** A record whose things are counted against those of others; made ready once, however many it is held against. */
export interface CountedRecord {
  record: NamedText;
  uses: readonly CountedUse[];
  byKey: ReadonlyMap<string, CountedUse>;
  plain: PlainText;
}

interface CountedUse {
  thing: Thing;
  key: string;
  /** One place of each wording. */
  places: Occurrence[];
  wordings: Wording[];
}

/** Makes a record ready: where its names stand, the texts of its passages by their ids, and what it names. */
export function countedRecord(
  record: NamedText,
  texts: ReadonlyMap<string, string>,
  uses: readonly ThingUse[],
): CountedRecord {
  const counted = uses.map(({ thing, places }): CountedUse => {
    const wordings = places.map((place) => ({
      text: place.text,
      quoted: isQuoted(texts.get(place.node) ?? '', place),
    }));
    const unlike = new Map(wordings.map((wording) => [`${wording.quoted} ${wording.text}`, wording]));
    return {
      thing,
      key: thingKey(thing),
      places: [...new Map(places.map((place) => [place.text, place])).values()],
      wordings: [...unlike.values()],
    };
  });
  return {
    record,
    uses: counted,
    byKey: new Map(counted.map((use) => [use.key, use])),
    plain: plainText({ texts }),
  };
}

/** How many things of two records became what: the statuses that `compareChanges` gives, and nothing is cut out for them. */
export function countChanges(a: CountedRecord, b: CountedRecord): Record<ChangeStatus, number> {
  const counts = { carried: 0, reworded: 0, notFound: 0, added: 0 };
  const matched = new Set<CountedUse>();
  for (const use of a.uses) {
    const counterpart = b.byKey.get(use.key) ?? otherFestival(use, b.uses);
    if (counterpart !== undefined) matched.add(counterpart);
    counts[keptStatus(use, counterpart, b)] += 1;
  }
  counts.added = b.uses.length - matched.size;
  return counts;
}

function keptStatus(
  { thing, places, wordings }: CountedUse,
  counterpart: CountedUse | undefined,
  { record, plain }: CountedRecord,
): Exclude<ChangeStatus, 'added'> {
  if (counterpart !== undefined) return statusOf(thing, sameByOf(thing, wordings, counterpart.wordings));
  return statusOf(thing, findUnmarked(thing, places, record, plain).length > 0 ? 'text' : null);
}
