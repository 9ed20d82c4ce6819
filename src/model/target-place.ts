import type { PlanRecord, Target } from './record.ts';
import { walkPassages } from './walk.ts';

/** A target with where its words stand in their passage. */
export interface PlacedTarget {
  target: Target;
  /** Its anchor in the ledger, counted from 1 in the record: `hunan-2019-plan-t3`. */
  id: string;
  /** UTF-16 units of the passage, end exclusive. */
  start: number;
  end: number;
  /** The whole passage. */
  text: string;
}

const DIGIT = /[\d.〇零一二三四五六七八九十百千万亿两]/;

/**
 * Finds the words of every target in its passage: the second 百名 of a passage is the second target that reads so.
 * A quote that is the tail of a longer number is passed over: 3个 is not found in 13个. One that stands nowhere is
 * left out.
 */
export function placeTargets(record: PlanRecord): PlacedTarget[] {
  if (record.targets.length === 0) return [];
  const texts = new Map(walkPassages(record).map(({ id, text }) => [id, text]));
  const next = new Map<string, number>();
  return record.targets.flatMap((target, i) => {
    const text = texts.get(target.node) ?? '';
    const key = `${target.node} ${target.quote}`;
    const start = findQuote(text, target.quote, next.get(key) ?? 0);
    if (start === -1) return [];
    const end = start + target.quote.length;
    next.set(key, end);
    return [{ target, id: `${record.id}-t${i + 1}`, start, end, text }];
  });
}

function findQuote(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at > 0 && DIGIT.test(quote[0] ?? '') && DIGIT.test(text[at - 1] ?? '')) {
    at = text.indexOf(quote, at + 1);
  }
  return at;
}
