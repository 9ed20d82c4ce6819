import type { Occurrence } from '../model/campaign.ts';
import type { PlanRecord } from '../model/record.ts';
import type { ReadRecord } from './evidence.ts';
import { type Thing, wordingKey } from './things.ts';

/** A passage reduced to what wordings are compared by, with the column of each unit. */
export interface PlainPassage {
  node: string;
  plain: string;
  columns: number[];
  /** The text itself. */
  text: string;
}

/** A shorter name is too common a string to be a name wherever it stands: 三八 in 三八红旗手. */
const SHORTEST = 4;

/** Reduces the passages of a record as `wordingKey` does. */
export function plainPassages({ texts }: ReadRecord): PlainPassage[] {
  return [...texts].map(([node, text]) => {
    let plain = '';
    const columns: number[] = [];
    let column = 0;
    for (const char of text) {
      const key = wordingKey(char);
      plain += key;
      for (let i = 0; i < key.length; i += 1) columns.push(column);
      column += char.length;
    }
    return { node, plain, columns, text };
  });
}

/**
 * Where the words of a thing stand in a record that was not read to name it, so that "not found" is not said of what
 * is there: 巾帼文明岗 in 创建巾帼文明岗. What lies in another name of the record is none: 妇女之家 in 网上妇女之家.
 */
export function findUnmarked(
  thing: Thing,
  places: readonly Occurrence[],
  record: PlanRecord,
  passages: readonly PlainPassage[],
): Occurrence[] {
  if (thing.type === 'word') return [];
  const wordings = new Set(places.map(({ text }) => wordingKey(text)));
  const isName = (node: string, start: number, end: number) =>
    record.names.some((name) => name.node === node && name.start < end && start < name.end);
  return passages.flatMap((passage) =>
    [...wordings]
      .flatMap((wording) => slicesOf(passage, wording))
      .filter(([start, end]) => !isName(passage.node, start, end))
      .map(([start, end]) => ({
        record: record.id,
        node: passage.node,
        start,
        end,
        text: passage.text.slice(start, end),
        verb: null,
        stage: null,
      })),
  );
}

function slicesOf({ plain, columns, text }: PlainPassage, wording: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (wording.length < SHORTEST) return found;
  let at = plain.indexOf(wording);
  while (at !== -1) {
    const last = columns[at + wording.length - 1] as number;
    const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    found.push([columns[at] as number, last + width]);
    at = plain.indexOf(wording, at + wording.length);
  }
  return found;
}
