import type { PlanRecord } from '../../../src/model/record.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import type { Planted } from '../generate/planted.ts';
import { type BarePassage, bare } from './scan.ts';
import { writtenForms } from './written-forms.ts';

/** What is asked, and the text whose passages are the right answer: “百千萬巾幗大宣講” means 百千万巾帼大宣讲. */
export interface Question {
  query: string;
  means: string;
}

/** Questions of one kind, measured together. */
export interface QuestionGroup {
  name: string;
  /** How many there are; `questions` may be a sample of them. */
  of: number;
  questions: Question[];
}

/** How many planted names are asked for in a generated corpus. */
const PLANTED_NAMES = 200;

/** Questions about a real corpus: its names in quotes, their written forms, and every `step`th substring of 2 to 4 characters. */
export function corpusQuestions(
  records: readonly PlanRecord[],
  passages: readonly BarePassage[],
  step: number,
): QuestionGroup[] {
  const names = quotedNames(records);
  const forms = names.flatMap((name) =>
    Object.values(writtenForms(name)).map((query) => ({ query, means: name })),
  );
  return [
    groupOf('names in “ ”', names, 1),
    { name: 'their 12 written forms', of: forms.length, questions: forms },
    ...[2, 3, 4].map((n) => groupOf(`${n} characters`, substrings(passages, n), step)),
  ];
}

/**
 * Questions about a generated corpus: campaigns and laws that spread through plans, filled up with names that one plan
 * alone has (`unique`); and whole passages that several plans share.
 */
export function plantedQuestions(planted: readonly Planted[], unique: readonly string[]): QuestionGroup[] {
  const taken = planted.filter(({ plans }) => plans.length > 0);
  const shared = taken.filter(({ kind }) => kind !== 'passage').map(({ text }) => text);
  const room = Math.max(1, PLANTED_NAMES - shared.length);
  const alone = everyNth(unique, Math.max(1, Math.floor(unique.length / room)));
  const passages = taken.filter(({ kind }) => kind === 'passage').map(({ text }) => text);
  return [
    groupOf('planted names', [...shared, ...alone].slice(0, PLANTED_NAMES), 1),
    groupOf('planted passages', passages, 1),
  ];
}

/** Lengths of the strings that are asked for because they are everywhere, and how many of each. */
const FREQUENT_LENGTHS = [2, 4, 6];
const FREQUENT = 4;
/** Of so many passages one is counted: what is everywhere is seen in a few. */
const COUNTED = 20;

/** Questions of which nearly every record has the answer: the strings of two, four and six characters that stand most often. */
export function frequentQuestions(passages: readonly BarePassage[]): QuestionGroup {
  const sample = everyNth(passages, COUNTED);
  const texts = FREQUENT_LENGTHS.flatMap((length) => mostFrequent(sample, length));
  return groupOf('most frequent strings', texts, 1);
}

function mostFrequent(passages: readonly BarePassage[], length: number): string[] {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (let i = 0; i + length <= text.length; i++) {
      const piece = text.slice(i, i + length);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, FREQUENT).map(([text]) => text);
}

function groupOf(name: string, texts: readonly string[], step: number): QuestionGroup {
  return {
    name,
    of: texts.length,
    questions: everyNth(texts, step).map((text) => ({ query: text, means: text })),
  };
}

/** Every string in “ ” of the corpus, once. */
export function quotedNames(records: readonly PlanRecord[]): string[] {
  const texts = records.flatMap((record) => walkPassages(record).map(({ text }) => text));
  const names = texts.flatMap((text) => Array.from(text.matchAll(/“([^“”]+)”/gu), (match) => match[1] ?? ''));
  return [...new Set(names)].filter((name) => bare(name) !== '').sort();
}

/** Every substring of the given length of the bare corpus, once, in a fixed order. */
export function substrings(passages: readonly BarePassage[], length: number): string[] {
  const found = new Set<string>();
  for (const { text } of passages) {
    const chars = Array.from(text);
    for (let i = 0; i + length <= chars.length; i++) found.add(chars.slice(i, i + length).join(''));
  }
  return [...found].sort();
}

/** Every nth of a list, so that a sample is the same each time. */
export function everyNth<T>(list: readonly T[], n: number): T[] {
  return list.filter((_, i) => i % n === 0);
}
