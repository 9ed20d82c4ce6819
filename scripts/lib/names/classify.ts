import type { Name } from '../../../src/model/record.ts';
import { nameKey } from './key.ts';
import type { Rule, Signs } from './lookups.ts';

/** A name with the words around it. */
export interface Seen {
  text: string;
  /** What stands before it in its node. */
  before: string;
  /** What follows it in its node. */
  after: string;
}

export interface Kinded {
  kind: Name['kind'];
  /** Whether the kind is a guess by default, which a better sign elsewhere outweighs. */
  weak: boolean;
}

/** How far the words that follow a name still speak for it. */
const REACH = 16;
const MARK = /[，,。；;：:！!？?、“”《》（）()\n]/;
/** A small numeral with one or two words, or with 个: 三招, 三注重, 五个一, 三个百万. */
const NUMERAL = /^(?:[一二两三四五六七八九十]|\d{1,2})(?:个\D{1,2}|\D{1,2})$/u;

/** The kind of a quoted name by the first rule that fits: `破难` before 行动 → campaign; `四个意识` → formula. */
export function classifyName(seen: Seen, rules: readonly Rule[]): Kinded {
  const around = {
    ...seen,
    key: nameKey(seen.text),
    near: nearAfter(seen.after),
    clause: clauseBefore(seen.before),
  };
  const rule = rules.find(
    (one) => (fits(around, one) || isLast(one)) && !(one.unless && fits(around, one.unless)),
  );
  return { kind: rule?.kind ?? 'emphasis', weak: rule?.weak ?? true };
}

interface Around extends Seen {
  key: string;
  near: string;
  clause: string;
}

/** A rule without any sign takes what the others left. */
function isLast(rule: Rule): boolean {
  const { kind: _kind, weak: _weak, reason: _reason, unless: _unless, ...signs } = rule;
  return Object.keys(signs).length === 0;
}

/** Whether any of the signs is there. */
function fits({ key, near, clause, after }: Around, signs: Signs): boolean {
  return (
    signs.exact?.includes(key) === true ||
    (signs.length !== undefined && key.length <= signs.length) ||
    (signs.numeral === true && NUMERAL.test(key)) ||
    signs.ending?.some((word) => key.endsWith(word) && key.length > word.length) === true ||
    signs.next?.some((word) => after.startsWith(word)) === true ||
    signs.after?.some((word) => near.includes(word)) === true ||
    signs.before?.some((word) => clause.endsWith(word)) === true
  );
}

/** Names in a row: `、“康乃馨”和“知心屋”`; bounded, since each name of a row of thousands looks along it. */
const ROW = /^(?:[、和与及]?[“《][^“”《》]{1,30}[”》]){1,40}/;

/** The words that follow a name up to the next mark; other names of a row in between are passed over: `“两癌”、“康乃馨”行动`. */
function nearAfter(after: string): string {
  const row = ROW.exec(after);
  const rest = after.slice(row?.[0].length ?? 0).slice(0, REACH + 1);
  const end = rest.search(MARK);
  return rest.slice(0, Math.min(REACH, end < 0 ? rest.length : end));
}

/** The words before a name back to the last mark, without numerals, places and other fillers at their end: `在全市开展首届` → `在全市开展`. */
function clauseBefore(before: string): string {
  const from = Math.max(0, before.length - 24);
  const clause = before.slice(from).split(MARK).at(-1) ?? '';
  return clause.replace(
    /(?:第?[一二三四五六七八九十\d]+[届次期个批场]?|全[国省市县区]|首届|我[省市县区]|一批|系列|等|了|好)+$/,
    '',
  );
}
