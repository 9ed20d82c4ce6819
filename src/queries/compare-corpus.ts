import type { CompareCorpus } from '../compare/compare-corpus.ts';
import { collectPlans } from '../compare/distance.ts';
import type { FirstSeen } from '../compare/first-seen.ts';
import { isWord, type Thing, type ThingUse, thingKey, wordPlace, wordThing } from '../compare/things.ts';
import type { PlanRecord } from '../model/record.ts';
import { storeFile } from '../store/folder.ts';
import { keepLast } from '../store/lazy.ts';
import { openPacked } from '../store/packed.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type NamedPlace, type NamedThing, type NameIndex, nameIndex } from './name-index.ts';

let opening: Promise<CompareCorpus> | undefined;

/** What comparing needs to know of the corpus around two records; of each record it is read when it is asked for. */
export function compareCorpus(): Promise<CompareCorpus> {
  opening ??= Promise.all([corpus(), nameIndex()]).then(([all, names]) => openCorpus(all, names));
  return opening;
}

function openCorpus({ plans, recordById }: Corpus, { placesOf }: NameIndex): CompareCorpus {
  const seen = openPacked<Partial<Record<FirstSeen, string[]>>>(storeFile('firstSeen'));
  const sinceIn = keepLast((id: string) => {
    const lists = Object.entries(seen.read(id) ?? {}) as [FirstSeen, string[]][];
    return new Map(lists.flatMap(([since, keys]) => keys.map((key) => [key, since] as const)));
  });
  return {
    things: {
      usesOf: keepLast((id: string) => {
        const record = recordById.get(id)?.record;
        return record === undefined ? [] : usesIn(record, placesOf.get(id) ?? []);
      }),
    },
    plansOf: collectPlans(plans),
    sinceOf: (thing, { id }) => sinceIn(id).get(thingKey(thing)) ?? 'unknown',
  };
}

/** What a record names: families, laws and set phrases in the order of their places, then its festivals and mnemonics. */
export function usesIn(record: PlanRecord, places: readonly NamedPlace[]): ThingUse[] {
  const named = [...Map.groupBy(places, ({ thing }) => thing)].map(([thing, of]) => ({
    thing: comparedThing(thing),
    places: of.map(({ occurrence }) => occurrence),
  }));
  const words = Map.groupBy(record.names.filter(isWord), (name) => wordThing(name).id);
  return [
    ...named,
    ...[...words.values()].map(([first, ...rest]) => ({
      thing: wordThing(first as typeof first & object),
      places: [first as typeof first & object, ...rest].map((name) => wordPlace(record.id, name)),
    })),
  ];
}

function comparedThing({ type, of, name, kind }: NamedThing): Thing {
  // Compared by its whole title: 中华人民共和国反家庭暴力法, not 反家庭暴力法.
  return { type, id: of.id, name: type === 'law' ? of.title : name, kind };
}
