import type { Campaign, Formula, Law, Occurrence } from '../model/campaign.ts';
import type { NameKind } from '../model/name-kinds.ts';
import type { Name, PlanRecord } from '../model/record.ts';

/** What plans name and can be held against each other. `word`: a festival or mnemonic, which has no page of its own. */
export type ThingType = 'campaign' | 'law' | 'formula' | 'word';

/** A family of names, a law, a set phrase or a word. */
export interface Thing {
  type: ThingType;
  /** Unique among things of its type; of a word its key: `三八`. */
  id: string;
  /** `巾帼心向党` */
  name: string;
  kind: NameKind;
}

/** A thing with its places in one record, in reading order as the collections give them. */
export interface ThingUse {
  thing: Thing;
  places: Occurrence[];
}

/** Every thing of a corpus by record. */
export interface Things {
  /** What a record names, in the order families, laws, set phrases, words; each by id. */
  usesOf(record: string): readonly ThingUse[];
  /** The records that name a thing, in no order. */
  holdersOf(thing: Thing): readonly string[];
}

/** What things are collected from: the collections of the site. */
export interface ThingSources {
  campaigns: readonly Campaign[];
  laws: readonly Law[];
  formulas: readonly Formula[];
  records: readonly PlanRecord[];
}

const WORDS: readonly NameKind[] = ['festival', 'mnemonic'];
const LAWS: readonly Law['kind'][] = ['statute', 'regulation', 'local-regulation'];

/** Collects the things of a corpus in one pass over their places. Plain emphasis (担当) is none. */
export function collectThings({ campaigns, laws, formulas, records }: ThingSources): Things {
  const uses = new Map<string, ThingUse[]>();
  const holders = new Map<string, string[]>();
  const add = (thing: Thing, occurrences: readonly Occurrence[]) => {
    const byRecord = Map.groupBy(occurrences, ({ record }) => record);
    holders.set(thingKey(thing), [...byRecord.keys()]);
    for (const [record, places] of byRecord) {
      const known = uses.get(record);
      if (known === undefined) uses.set(record, [{ thing, places }]);
      else known.push({ thing, places });
    }
  };
  for (const family of campaigns) add(campaignThing(family), family.occurrences);
  for (const law of laws) add(lawThing(law), law.occurrences);
  for (const formula of formulas) add(formulaThing(formula), formula.occurrences);
  for (const [thing, occurrences] of collectWords(records)) add(thing, occurrences);
  return {
    usesOf: (record) => uses.get(record) ?? [],
    holdersOf: (thing) => holders.get(thingKey(thing)) ?? [],
  };
}

/** A family of names as a thing. */
export function campaignThing({ id, name, kind }: Pick<Campaign, 'id' | 'name' | 'kind'>): Thing {
  return { type: 'campaign', id, name, kind };
}

/** A law as a thing, compared by its whole title: 中华人民共和国反家庭暴力法, not 反家庭暴力法. */
export function lawThing({ id, title, kind }: Pick<Law, 'id' | 'title' | 'kind'>): Thing {
  return { type: 'law', id, name: title, kind: LAWS.includes(kind) ? 'law' : 'document' };
}

/** A set phrase as a thing. */
export function formulaThing({ id, text }: Pick<Formula, 'id' | 'text'>): Thing {
  return { type: 'formula', id, name: text, kind: 'formula' };
}

/** Key of a thing among all: `campaign jinguoxinxiangdang`. */
export function thingKey({ type, id }: Pick<Thing, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

/** What a record names: families, laws and set phrases in the order of their places, then its festivals and mnemonics. */
export function usesIn<T>(
  record: { id: string; words: readonly Name[] },
  places: readonly { thing: T; occurrence: Occurrence }[],
  nameOf: (thing: T) => Thing,
): ThingUse[] {
  const named = [...Map.groupBy(places, ({ thing }) => thing)].map(([thing, of]) => ({
    thing: nameOf(thing),
    places: of.map(({ occurrence }) => occurrence),
  }));
  const words = Map.groupBy(record.words, (name) => wordThing(name).id);
  return [
    ...named,
    ...[...words.values()].map(([first, ...rest]) => ({
      thing: wordThing(first as Name),
      places: [first as Name, ...rest].map((name) => wordPlace(record.id, name)),
    })),
  ];
}

/** Festivals and mnemonics that belong to no family, by their key. */
function collectWords(records: readonly PlanRecord[]): Map<Thing, Occurrence[]> {
  const things = new Map<string, Thing>();
  const words = new Map<Thing, Occurrence[]>();
  for (const { id: record, names } of records) {
    for (const name of names) {
      if (!isWord(name)) continue;
      const own = wordThing(name);
      const thing = things.get(own.id) ?? own;
      things.set(own.id, thing);
      const places = words.get(thing) ?? [];
      words.set(thing, places);
      places.push(wordPlace(record, name));
    }
  }
  return words;
}

/** Whether a name is a festival or mnemonic that belongs to no family: 三八国际妇女节. */
export function isWord({ campaign, kind }: Pick<Name, 'campaign' | 'kind'>): boolean {
  return campaign === null && WORDS.includes(kind);
}

/** A word as a thing, under the wording given. */
export function wordThing({ text, kind }: Pick<Name, 'text' | 'kind'>): Thing {
  return { type: 'word', id: wordingKey(text), name: text, kind };
}

/** A place of a word in a record. */
export function wordPlace(record: string, { campaign: _, kind: __, ...name }: Name): Occurrence {
  return { record, ...name, stage: null };
}

const PLAIN = /^[\u4e00-\u9fff0-9a-z]*$/;

/** What sentences have beside words, and names seldom; each is dropped below too. */
const MARKS = /[\s，。、；：！？“”‘’《》（）—…·%％]+/g;

/** A wording without blanks, marks and width: `“巾帼心向党  喜迎二十大”` → `巾帼心向党喜迎二十大`. */
export function wordingKey(text: string): string {
  // Most names are plain characters, of which nothing is dropped or folded, and most sentences are without their marks.
  if (PLAIN.test(text)) return text;
  const words = text.replace(MARKS, '');
  if (PLAIN.test(words)) return words;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
