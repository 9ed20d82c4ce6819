import type { PlanRecord } from '../../src/model/record.ts';
import { walkPassages } from '../../src/model/walk.ts';

/** A text as a plain scan compares it; written apart from `src/search` so that both cannot err alike. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every passage of the corpus: its address (`yueyang-2021-plan#s1-i2-p1`) and its bare text. */
export function barePassages(records: readonly PlanRecord[]): { address: string; text: string }[] {
  return records.flatMap((record) =>
    walkPassages(record).map(({ id, text }) => ({ address: `${record.id}#${id}`, text: bare(text) })),
  );
}

/** Every string in “ ” of the corpus, once. */
export function quotedNames(records: readonly PlanRecord[]): string[] {
  const texts = records.flatMap((record) => walkPassages(record).map(({ text }) => text));
  const names = texts.flatMap((text) => Array.from(text.matchAll(/“([^“”]+)”/gu), (match) => match[1] ?? ''));
  return [...new Set(names)].filter((name) => bare(name) !== '').sort();
}

/** Every substring of the given length of the bare corpus, once, in a fixed order. */
export function substrings(records: readonly PlanRecord[], length: number): string[] {
  const found = new Set<string>();
  for (const { text } of barePassages(records)) {
    const chars = Array.from(text);
    for (let i = 0; i + length <= chars.length; i++) found.add(chars.slice(i, i + length).join(''));
  }
  return [...found].sort();
}

/** Every nth of a list, so that a sample is the same each time. */
export function everyNth<T>(list: readonly T[], n: number): T[] {
  return list.filter((_, i) => i % n === 0);
}
