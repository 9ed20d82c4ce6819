import type { Occurrence } from '../model/campaign.ts';
import type { Name, PlanRecord } from '../model/record.ts';
import type { ReadRecord } from './evidence.ts';
import { type Thing, wordingKey } from './things.ts';

/** A passage, and what of it wordings are compared by. */
export interface PlainPassage {
  node: string;
  text: string;
  plain: string;
}

/** A shorter name is too common a string to be a name wherever it stands: 三八 in 三八红旗手. */
const SHORTEST = 4;

/** A record with where its names stand. */
export interface NamedText extends Pick<PlanRecord, 'id'> {
  names: readonly Pick<Name, 'node' | 'start' | 'end'>[];
}

/** The passages of a record reduced as `wordingKey` does. */
export interface PlainText {
  passages: PlainPassage[];
  /** All of them: what stands in none of them need not be sought in each. */
  whole: string;
}

/** Reduces the passages of a record. */
export function plainText({ texts }: Pick<ReadRecord, 'texts'>): PlainText {
  const passages = [...texts].map(([node, text]) => ({ node, text, plain: wordingKey(text) }));
  return { passages, whole: passages.map(({ plain }) => plain).join('\n') };
}

/**
 * Where the words of a thing stand in a record that was not read to name it, so that "not found" is not said of what
 * is there: 巾帼文明岗 in 创建巾帼文明岗. What lies in another name of the record is none: 妇女之家 in 网上妇女之家.
 */
export function findUnmarked(
  thing: Thing,
  places: readonly Occurrence[],
  record: NamedText,
  { passages, whole }: PlainText,
): Occurrence[] {
  if (thing.type === 'word') return [];
  const all = new Set(places.map(({ text }) => wordingKey(text)));
  const wordings = [...all].filter((wording) => wording.length >= SHORTEST && whole.includes(wording));
  if (wordings.length === 0) return [];
  const isName = (node: string, start: number, end: number) =>
    record.names.some((name) => name.node === node && name.start < end && start < name.end);
  return passages.flatMap((passage) =>
    wordings
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

function slicesOf({ text, plain }: PlainPassage, wording: string): [start: number, end: number][] {
  if (!plain.includes(wording)) return [];
  const { units, starts, ends } = placedUnits(text);
  const found: [number, number][] = [];
  let at = units.indexOf(wording);
  while (at !== -1) {
    found.push([starts[at] as number, ends[at + wording.length - 1] as number]);
    at = units.indexOf(wording, at + wording.length);
  }
  return found;
}

/** The units of a plain text with the columns of the character each comes from. */
function placedUnits(text: string): { units: string; starts: number[]; ends: number[] } {
  const placed = { units: '', starts: [] as number[], ends: [] as number[] };
  let column = 0;
  for (const char of text) {
    const units = wordingKey(char);
    placed.units += units;
    for (let i = 0; i < units.length; i += 1) {
      placed.starts.push(column);
      placed.ends.push(column + char.length);
    }
    column += char.length;
  }
  return placed;
}
