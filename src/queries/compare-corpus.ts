import type { CompareCorpus } from '../compare/compare-corpus.ts';
import { collectPlans } from '../compare/distance.ts';
import type { FirstSeen } from '../compare/first-seen.ts';
import {
  campaignThing,
  formulaThing,
  isWord,
  lawThing,
  type Thing,
  thingKey,
  usesIn,
} from '../compare/things.ts';
import { keepLast } from '../store/lazy.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type NamedThing, type NameIndex, nameIndex } from './name-index.ts';
import { openPack } from './packs.ts';

let opening: Promise<CompareCorpus> | undefined;

/** What comparing needs to know of the corpus around two records; of each record it is read when it is asked for. */
export function compareCorpus(): Promise<CompareCorpus> {
  opening ??= Promise.all([corpus(), nameIndex()]).then(([all, names]) => openCorpus(all, names));
  return opening;
}

function openCorpus({ plans, recordById }: Corpus, { placesOf }: NameIndex): CompareCorpus {
  const seen = openPack<Partial<Record<FirstSeen, string[]>>>('firstSeen');
  const sinceIn = keepLast((id: string) => {
    const lists = Object.entries(seen.read(id) ?? {}) as [FirstSeen, string[]][];
    return new Map(lists.flatMap(([since, keys]) => keys.map((key) => [key, since] as const)));
  });
  return {
    things: {
      usesOf: keepLast((id: string) => {
        const record = recordById.get(id)?.record;
        if (record === undefined) return [];
        return usesIn({ id, words: record.names.filter(isWord) }, placesOf.get(id) ?? [], comparedThing);
      }),
    },
    plansOf: collectPlans(plans),
    sinceOf: (thing, { id }) => sinceIn(id).get(thingKey(thing)) ?? 'unknown',
  };
}

function comparedThing({ type, of }: NamedThing): Thing {
  if (type === 'campaign') return campaignThing(of);
  return type === 'law' ? lawThing(of) : formulaThing(of);
}
