import type { Name } from '../../../src/model/record.ts';
import type { Passage as RecordPassage } from '../../../src/model/walk.ts';
import { simplify } from '../read/simplify.ts';
import { classifyName } from './classify.ts';
import { nameKey } from './key.ts';
import { isLaw, lawKind } from './law-title.ts';
import { lawUse } from './law-use.ts';
import type { NameRules } from './lookups.ts';
import { findQuoted, type Quoted } from './quotes.ts';
import { findUnquoted, type KnownNames } from './unquoted.ts';
import { type VerbFinder, verbFinder } from './verb.ts';

/** What names are read from: a place of a record and its text. */
export type Passage = Pick<RecordPassage, 'id' | 'text'>;

/** A name found, before families are known; `weak` where its kind is a guess. */
export interface FoundName extends Omit<Name, 'campaign'> {
  /** Which passage of its record it stands in, from 0: names in reading order are ordered by it. */
  place: number;
  weak: boolean;
  quoted: boolean;
  /** What is said to be done with it, where it is or may become a law or document: 落地见效. */
  use?: string | null;
  /** Id of its family, once families are known; absent where it has none. */
  family?: string;
}

/** Reads the names of records by one set of rules, each record by itself. */
export interface NameReader {
  /** Every string in “ ” and 《 》, classified by its context. */
  quoted: (passages: readonly Passage[]) => FoundName[];
  /** Names without quotes: those known from elsewhere and what follows a verb and ends in 行动 or 工程. */
  unquoted: (passages: readonly Passage[], quoted: readonly FoundName[], known: KnownNames) => FoundName[];
}

export function nameReader(rules: NameRules): NameReader {
  const findVerb = verbFinder(rules.verbs);
  return {
    quoted: (passages) =>
      passages.flatMap((printed, place) => {
        const passage = simplified(printed);
        return findQuoted(passage.text).map((one) =>
          asPrinted(readQuoted(passage, one, rules, findVerb), printed, place),
        );
      }),
    unquoted: (passages, quoted, known) => {
      const taken = Map.groupBy(quoted, (name) => name.node);
      return passages.flatMap((printed, place) => {
        const passage = simplified(printed);
        const ranges = (taken.get(passage.id) ?? []).map(({ start, end }) => ({
          outerStart: start,
          outerEnd: end,
        }));
        return findUnquoted(
          passage.text,
          ranges,
          known,
          (text, at) => findVerb(text.slice(0, at))?.end ?? null,
        ).map(({ start, end, kind }) =>
          asPrinted(
            nameAt(passage, start, end, { kind, weak: false, quoted: false }, findVerb),
            printed,
            place,
          ),
        );
      });
    },
  };
}

/** A passage to recognise words in: traditional characters as simplified ones, at the same places. */
function simplified(passage: Passage): Passage {
  const text = simplify(passage.text);
  return text === passage.text ? passage : { ...passage, text };
}

/** A name with its text and use as the source prints them; its verb stays in the form of the lookups. */
function asPrinted(name: ReadName, { text }: Passage, place: number): FoundName {
  const found = { place, ...name, text: text.slice(name.start, name.end) };
  // a guessed kind may become a law by what other records say
  return name.weak || name.kind === 'law' || name.kind === 'document'
    ? { ...found, use: lawUse(text, name.end) }
    : found;
}

type ReadName = Omit<FoundName, 'place' | 'use'>;

function readQuoted(passage: Passage, quoted: Quoted, rules: NameRules, findVerb: VerbFinder): ReadName {
  const { text } = passage;
  const inside = text.slice(quoted.start, quoted.end);
  if (quoted.mark === '《') {
    const kind = isLaw(lawKind(inside)) ? 'law' : 'document';
    return nameAt(passage, quoted.start, quoted.end, { kind, weak: false, quoted: true }, findVerb);
  }
  const seen = {
    text: inside,
    before: text.slice(Math.max(0, quoted.outerStart - NEAR), quoted.outerStart),
    after: text.slice(quoted.outerEnd, quoted.outerEnd + NEAR),
  };
  const kinded = classifyName(seen, rules.rules);
  const whole = kinded.kind === 'campaign' ? wholeName(text, quoted, findVerb) : null;
  const { start, end } = whole ?? quoted;
  return nameAt(passage, start, end, { ...kinded, quoted: true }, findVerb);
}

/** What a quoted word needs to be a name: a head word right behind it, or with one word between. */
const HEAD_BEHIND = /^(?:[\u4e00-\u9fff]{0,8}?(?:行动|工程|计划)|[\u4e00-\u9fff]{0,4}?活动)/;
const HAN_END = /[\u4e00-\u9fff]{1,8}$/;
/** How many characters before and behind a name are looked at. */
const NEAR = 200;
/** A quoted string this short says nothing alone: 双创, 破难, 微故事. */
const SHORT = 3;

/** The whole of a name of which only a part is quoted: 巾帼“双创”行动, “微故事”征集活动; null where the quotes hold all of it. */
function wholeName(
  text: string,
  { start, end, outerStart, outerEnd }: Quoted,
  findVerb: VerbFinder,
): { start: number; end: number } | null {
  if (nameKey(text.slice(start, end)).length > SHORT) return null;
  const head = HEAD_BEHIND.exec(text.slice(outerEnd, outerEnd + NEAR));
  if (!head) return null;
  const verb = findVerb(text.slice(0, outerStart));
  const before = HAN_END.exec(text.slice(Math.max(verb?.end ?? 0, outerStart - 8), outerStart))?.[0] ?? '';
  const joined = verb !== null && verb.end === outerStart - before.length;
  const atStart = before.length === outerStart;
  return {
    start: (joined || atStart) && before !== '' ? outerStart - before.length : outerStart,
    end: outerEnd + head[0].length,
  };
}

function nameAt(
  passage: Passage,
  start: number,
  end: number,
  fields: Pick<FoundName, 'kind' | 'weak' | 'quoted'>,
  findVerb: VerbFinder,
): ReadName {
  const outer = fields.quoted && /[“《「『"＂〈]/.test(passage.text[start - 1] ?? '') ? start - 1 : start;
  const verb = findVerb(passage.text.slice(0, outer))?.verb ?? null;
  return { node: passage.id, start, end, text: passage.text.slice(start, end), verb, ...fields };
}
