import type { PlanRecord } from '../model/record.ts';
import { type Caveat, caveatOf, type SummarySide, summarySide } from './caveat.ts';
import type { CompareCorpus } from './compare-corpus.ts';
import { type Distance, distanceOf } from './distance.ts';
import { type Evidence, evidenceOf, type ReadRecord, readPassages } from './evidence.ts';
import { findUnmarked, type PlainText, plainText } from './find-unmarked.ts';
import type { FirstSeen } from './first-seen.ts';
import { compareTargets, type TargetChange } from './target-changes.ts';
import { type Thing, type ThingUse, thingKey, wordingKey } from './things.ts';

/** `carried` 承接 · `reworded` 改写 · `notFound` 未见 · `added`: the later record has it and the earlier has not. */
export type ChangeStatus = 'carried' | 'reworded' | 'notFound' | 'added';

/**
 * How something is the same on both sides: `wording` the same wording · `unquoted` the same words, quoted in the
 * first record only · `family` another wording of one family · `text` the words stand in the second record, but were
 * not read as a name there.
 */
export type SameBy = 'wording' | 'unquoted' | 'family' | 'text';

/** How a thing is written in a place. */
export type Wording = Pick<Evidence, 'text' | 'quoted'>;

/** What became of one thing. */
export interface Change {
  thing: Thing;
  status: ChangeStatus;
  /** Null for what stands on one side only. */
  sameBy: SameBy | null;
  /** Null for what stands on both sides: that is proven. */
  caveat: Caveat;
  /** Since when the corpus has it; null unless `added`. */
  since: FirstSeen | null;
  /** Whether the second record speaks of it as going on (深化, 持续): then it is older than that record. */
  saysContinued: boolean;
  /** Its places on either side; empty where it does not stand. */
  a: Evidence[];
  b: Evidence[];
}

/** What became of the first record's names and targets in the second. */
export interface Changes {
  /** Ids of the records. */
  a: string;
  b: string;
  distance: Distance;
  summary: SummarySide;
  /** Things of the first record in its order, then those only the second has. */
  things: Change[];
  targets: TargetChange[];
}

/**
 * What became in `b` of what stands in `a`: families, laws, set phrases, festivals, mnemonics and targets. Fit for a
 * year and the next, for a level and the one below, for peers. From 湖南 2019 to 岳阳 2021: 百千万巾帼大宣讲 carried,
 * 巾帼心向党 reworded (“巾帼心向党 奋进新征程”), 巾帼文明岗 reworded (without quotes).
 */
export function compareChanges(corpus: CompareCorpus, a: PlanRecord, b: PlanRecord): Changes {
  const [readA, readB] = [readPassages(a), readPassages(b)];
  const distance = distanceOf(a, b, corpus.plansOf);
  const summary = summarySide(a, b);
  const caveat = caveatOf(distance, summary);
  const usesA = corpus.things.usesOf(a.id);
  const usesB = corpus.things.usesOf(b.id);
  const byKey = new Map(usesB.map((use) => [thingKey(use.thing), use]));
  const plainB = plainText(readB);
  const matched = new Set<string>();
  const kept = usesA.map((use): Change => {
    const counterpart = byKey.get(thingKey(use.thing)) ?? otherFestival(use, usesB);
    if (counterpart !== undefined) matched.add(thingKey(counterpart.thing));
    return describeKept(use, counterpart, readA, readB, plainB, caveat);
  });
  const added = usesB
    .filter(({ thing }) => !matched.has(thingKey(thing)))
    .map((use) => describeAdded(corpus, use, readB, caveat));
  return {
    a: a.id,
    b: b.id,
    distance,
    summary,
    things: [...kept, ...added],
    targets: compareTargets(readA, readB, caveat),
  };
}

/** A festival in the other record under a longer or shorter name: 三八 and 三八国际妇女节. */
export function otherFestival<U extends Pick<ThingUse, 'thing'>>(
  { thing }: U,
  uses: readonly U[],
): U | undefined {
  if (thing.kind !== 'festival') return undefined;
  const key = wordingKey(thing.name);
  return uses.find(({ thing: other }) => {
    const otherKey = wordingKey(other.name);
    return other.kind === 'festival' && (otherKey.includes(key) || key.includes(otherKey));
  });
}

function describeKept(
  { thing, places }: ThingUse,
  counterpart: ThingUse | undefined,
  readA: ReadRecord,
  readB: ReadRecord,
  plainB: PlainText,
  caveat: Caveat,
): Change {
  const a = evidenceOf(readA, places);
  const b = evidenceOf(readB, counterpart?.places ?? findUnmarked(thing, places, readB.record, plainB));
  const sameBy = b.length === 0 ? null : counterpart === undefined ? 'text' : sameByOf(thing, a, b);
  return {
    thing,
    status: statusOf(thing, sameBy),
    sameBy,
    caveat: sameBy === null ? caveat : null,
    since: null,
    saysContinued: b.some(({ stage }) => stage === 'continued'),
    a,
    b,
  };
}

/** What became of a thing of the first record, by how it is the same in the second; null where it is not there. */
export function statusOf(thing: Thing, sameBy: SameBy | null): Exclude<ChangeStatus, 'added'> {
  if (sameBy === null) return 'notFound';
  return isKept(thing, sameBy) ? 'carried' : 'reworded';
}

/** Quotes tell something of the names of families only: a set phrase or a law is the same without them. */
function isKept({ type }: Thing, sameBy: SameBy): boolean {
  return sameBy === 'wording' || (sameBy === 'text' && type !== 'campaign');
}

/** How a thing is the same in two records that both name it, by its wordings there. */
export function sameByOf(thing: Thing, a: readonly Wording[], b: readonly Wording[]): SameBy {
  const wordings = new Set(a.map(({ text }) => wordingKey(text)));
  const same = b.filter(({ text }) => wordings.has(wordingKey(text)));
  if (thing.type !== 'campaign') return same.length > 0 || thing.type !== 'word' ? 'wording' : 'family';
  if (same.length === 0) return 'family';
  const isUnquoted = same.every(({ quoted }) => !quoted) && a.every(({ quoted }) => quoted);
  return isUnquoted ? 'unquoted' : 'wording';
}

function describeAdded(
  corpus: CompareCorpus,
  { thing, places }: ThingUse,
  readB: ReadRecord,
  caveat: Caveat,
): Change {
  const b = evidenceOf(readB, places);
  return {
    thing,
    status: 'added',
    sameBy: null,
    caveat,
    since: corpus.sinceOf(thing, readB.record),
    saysContinued: b.some(({ stage }) => stage === 'continued'),
    a: [],
    b,
  };
}
