import { type Clipping, makeClipping, type Range } from '../../clippings/clipping.ts';
import { addClipping } from '../../clippings/list.ts';
import { keepScriptZh as words } from '../../strings/keep.ts';
import { loadTexts, today } from './load-texts.ts';
import { changeClippings, readClippings } from './store.ts';

/** Keeps a passage, or the first place in it where `part` stands; gives the words that say what happened. */
export async function keepPassage(record: string, passage: string, part?: string): Promise<string> {
  const clipping = await findPassage(record, passage, part).catch(() => 'failed' as const);
  if (clipping === 'failed') return words.notLoaded;
  if (clipping === null) return words.nothing;
  const outcome = changeClippings((list) => addClipping(list, clipping));
  return outcome === 'done' ? words.kept(readClippings().clippings.length) : words[outcome];
}

/** Takes every clipping of a passage out again. */
export function dropPassage(record: string, passage: string): string {
  const outcome = changeClippings((list) => list.filter((c) => c.record !== record || c.passage !== passage));
  return outcome === 'done' ? words.dropped : words[outcome];
}

/** Ids of the passages of a record that are kept, whole or in part. */
export function keptPassages(record: string): Set<string> {
  const { clippings } = readClippings();
  return new Set(clippings.filter((c) => c.record === record).map((c) => c.passage));
}

async function findPassage(record: string, passage: string, part?: string): Promise<Clipping | null> {
  const texts = await loadTexts(record);
  const text = texts?.passages.find(({ id }) => id === passage)?.text ?? '';
  const start = part === undefined ? -1 : text.indexOf(part);
  const range: Range | null = start === -1 || !part ? null : [start, start + part.length];
  return texts === null ? null : makeClipping(texts, { passage, range }, today());
}
