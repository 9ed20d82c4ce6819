import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { campaignThing, formulaThing, lawThing, type Thing } from '../../../src/compare/things.ts';
import { Campaign, Formula, Law, type Occurrence } from '../../../src/model/campaign.ts';
import type { RecordHead } from '../../../src/model/heads.ts';
import { compareText } from '../../../src/model/order.ts';
import { countSeen } from '../../../src/model/seen.ts';
import { STORE_FILES } from '../../../src/store/folder.ts';
import { writePacked } from '../../../src/store/packed.ts';
import type { ReadRecord } from './read-block.ts';

/** Sorts of things with a page, in the order in which a record's places name them. */
const SORTS = ['campaigns', 'laws', 'formulas'] as const;
type Sort = (typeof SORTS)[number];

/** A thing with its places. */
export interface Named {
  id: string;
  occurrences: Occurrence[];
}

/** Families, laws and set phrases with their places, each sort by id. */
export interface Things extends Record<Sort, Named[]> {
  campaigns: Campaign[];
  laws: Law[];
  formulas: Formula[];
}

/** Reads families, laws and set phrases; throws where one does not fit its schema. */
export function readThings(content: string): Things {
  const read = <T extends Named>(sort: Sort, schema: z.ZodType<T>): T[] => {
    const file = join(content, `${sort}.json`);
    const things = (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).map((thing) =>
      schema.parse(thing, { error: () => `does not fit the schema: ${file}` }),
    );
    return things.sort((a, b) => compareText(a.id, b.id));
  };
  return {
    campaigns: read('campaigns', Campaign),
    laws: read('laws', Law),
    formulas: read('formulas', Formula),
  };
}

/** Every thing by its key in the store: `campaigns jinguoxinxiangdang`. */
export function keyThings(things: Things): [key: string, thing: Named][] {
  return SORTS.flatMap((sort) =>
    things[sort].map((thing): [string, Named] => [`${sort} ${thing.id}`, thing]),
  );
}

/** Things as they are held against each other, in the order of the numbers that `places` names them by. */
export function comparedThings({ campaigns, laws, formulas }: Things): Thing[] {
  return [...campaigns.map(campaignThing), ...laws.map(lawThing), ...formulas.map(formulaThing)];
}

/**
 * Writes where things stand — by thing, and by record — and the numbers of the things of each record's places, apart from
 * these, for a name more is not to change what stands of all records. Gives their heads in the order of those numbers:
 * families, laws, phrases, each by id.
 */
export function writeThings(things: Things, store: string, records: readonly ReadRecord[]) {
  const heads = new Map(records.map(({ head }) => [head.id, head]));
  const under = new Map(records.map((record) => [record.head.id, record.under]));
  const occurrences = writePacked(join(store, STORE_FILES.occurrences));
  const places = new Map<string, Occurrence[]>();
  const numbers = new Map<string, number[]>();
  for (const [number, [key, thing]] of keyThings(things).entries()) {
    occurrences.add(key, thing.occurrences);
    for (const place of thing.occurrences) {
      push(places, place.record, place);
      push(numbers, place.record, number);
    }
  }
  occurrences.close();
  const byRecord = writePacked(join(store, STORE_FILES.places));
  for (const id of heads.keys()) byRecord.add(id, places.get(id) ?? []);
  byRecord.close();
  writeFileSync(join(store, STORE_FILES.thingsIn), JSON.stringify(Object.fromEntries(numbers)));
  const headsOf = (sort: Sort) =>
    things[sort].map(({ occurrences: of, ...thing }) => ({ ...thing, ...describe(of, heads, under) }));
  return { campaigns: headsOf('campaigns'), laws: headsOf('laws'), formulas: headsOf('formulas') };
}

function describe(
  occurrences: readonly Occurrence[],
  heads: ReadonlyMap<string, RecordHead>,
  under: ReadonlyMap<string, Record<string, string>>,
) {
  const themes = occurrences.flatMap(({ record, node }) => under.get(record)?.[node] ?? []);
  return {
    seen: countSeen((id) => heads.get(id), occurrences),
    places: occurrences.length,
    under: [...new Set(themes)],
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
