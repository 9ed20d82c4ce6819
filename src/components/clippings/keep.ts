import { type Clipping, makeClipping, type Range } from '../../clippings/clipping.ts';
import { mergeClippings } from '../../clippings/list.ts';
import { keepScriptWords as words } from '../../strings/keep.ts';
import { today } from '../today.ts';
import { loadTexts } from './load-texts.ts';
import { changeClippings, readClippings } from './store.ts';

/** What was taken out on this page, by record and passage: kept again it comes back with its notes. */
const dropped = new Map<string, Clipping[]>();

/** Keeps a passage, or the first place in it where `part` stands; gives the words that say what happened. */
export async function keepPassage(record: string, passage: string, part?: string): Promise<string> {
  const before = part === undefined ? dropped.get(`${record}#${passage}`) : undefined;
  const found = before ?? (await findPassage(record, passage, part).catch(() => null));
  if (found === null) return words.notLoaded;
  if (found.length === 0) return words.nothing;
  const outcome = changeClippings((list) => mergeClippings(list, found));
  return outcome === 'done' ? words.kept(readClippings().clippings.length) : words[outcome];
}

/** Takes every clipping of a passage out again. */
export function dropPassage(record: string, passage: string): string {
  const isMeant = (clipping: Clipping) => clipping.record === record && clipping.passage === passage;
  const meant = readClippings().clippings.filter(isMeant);
  const outcome = changeClippings((list) => list.filter((clipping) => !isMeant(clipping)));
  if (outcome !== 'done') return words[outcome];
  dropped.set(`${record}#${passage}`, meant);
  return meant.some(({ note }) => note !== '') ? words.droppedNote : words.dropped;
}

/** Ids of the passages of a record that are kept, whole or in part. */
export function keptPassages(record: string): Set<string> {
  const { clippings } = readClippings();
  return new Set(clippings.filter((c) => c.record === record).map((c) => c.passage));
}

/** The clipping in a list, which is empty where the record has no such passage; throws where it cannot be read. */
async function findPassage(record: string, passage: string, part?: string): Promise<Clipping[]> {
  const texts = await loadTexts(record);
  const text = texts?.passages.find(({ id }) => id === passage)?.text ?? '';
  const start = part === undefined ? -1 : text.indexOf(part);
  const range: Range | null = start === -1 || !part ? null : [start, start + part.length];
  const clipping = texts === null ? null : makeClipping(texts, { passage, range }, today());
  return clipping === null ? [] : [clipping];
}
