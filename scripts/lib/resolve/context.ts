import type { Level } from '../../../src/model/levels.ts';
import { endings, parseBodyName, withoutBlanks } from './body.ts';
import { type Division, isInside, withAncestors } from './division.ts';
import { locate } from './locate.ts';
import type { BodyKind } from './lookups.ts';
import type { Register } from './register.ts';

/** Other strings of the document that may settle a place. */
export interface Context {
  /** In order of strength: signer, issuer mark, title, recipients, then body text. Recipients may be one string (各…、…：). */
  hints: readonly string[];
}

/** What one hint says about places. */
interface Clue {
  division: Division;
  /** `own` the hint is this organisation's name · `listed` one of several that are named, never the issuer itself · `start` the hint begins with the place · `mention` a full name of an organisation of the wanted kind in running text. */
  role: 'own' | 'listed' | 'start' | 'mention';
}

/** Longer strings, and sentences, are body text: they settle a place by a full name of the wanted kind only. */
const LINE = 60;

/**
 * The division that a relative place means in this document: 省 with the signer 岳阳市妇联 → 湖南省.
 * The first hint that says exactly one thing decides; all body text is weighed together. Null where none does.
 */
export function settleRelative(
  type: string,
  body: BodyKind,
  context: Context,
  register: Register,
): Division | null {
  return decide(context, body, register, (clue) => {
    if (type === '区' && clue.role === 'own' && clue.division.name.endsWith('自治区')) return clue.division;
    const line =
      clue.role === 'mention'
        ? [clue.division]
        : withAncestors(clue.division).slice(clue.role === 'listed' ? 1 : 0);
    return line.find((division) => isOfType(division, type)) ?? null;
  });
}

/** Of several divisions with one name the one that the document speaks of: 朝阳区 with 北京市妇联 → 110105; null where unsettled. */
export function settleAmbiguous(
  candidates: Division[],
  body: BodyKind,
  context: Context,
  register: Register,
): Division | null {
  return decide(context, body, register, ({ division, role }) => {
    const related = candidates.filter(
      (candidate) =>
        candidate === division ||
        isInside(division, candidate) ||
        (role !== 'mention' && isInside(candidate, division)),
    );
    return related.length === 1 ? (related[0] ?? null) : null;
  });
}

function decide(
  { hints }: Context,
  body: BodyKind,
  register: Register,
  answer: (clue: Clue) => Division | null,
): Division | null {
  for (const hint of hints) {
    if (isRunningText(hint)) continue;
    const said = only(cluesOfLine(hint, body, register), answer);
    if (said !== null) return said;
  }
  const mentions = hints.filter(isRunningText).flatMap((hint) => cluesOfText(hint, body, register));
  return only(mentions, answer);
}

function only(clues: Clue[], answer: (clue: Clue) => Division | null): Division | null {
  const answers = new Set(clues.map(answer).filter((division) => division !== null));
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}

function isRunningText(hint: string): boolean {
  return hint.length > LINE ? !/[：:]\s*$/.test(hint) : /[。；！？]/.test(hint);
}

/** What a line says: the organisations it lists, else those it mentions, else the place it begins with. */
function cluesOfLine(hint: string, body: BodyKind, register: Register): Clue[] {
  const line = withoutBlanks(hint).replace(/(?:文件|公报|通报|简报)$/, '');
  const parts = line.replace(/[：:]$/, '').split(/[、，,]/);
  const isList = parts.length > 1 || /[：:]$/.test(line);
  const named = parts.flatMap((part) => organisationPlace(part, register));
  if (named.length > 0) {
    return named.map((division) => ({ division, role: isList ? 'listed' : 'own' }));
  }
  const mentioned = cluesOfText(line, body, register);
  if (mentioned.length > 0) return mentioned.map(({ division }) => ({ division, role: 'own' }));
  const start = placeAtStart(line.replace(/^(?:关于印发|中共)?《?/, ''), register);
  return start === null ? [] : [{ division: start, role: 'start' }];
}

/** The place of a whole organisation's name, or of a place printed alone: 岳阳市妇联 → 岳阳市; none where not certain. */
function organisationPlace(text: string, register: Register): Division[] {
  const parsed = parseBodyName(text, register.lookups.bodies);
  if (parsed?.form === 'national' || parsed?.form === 'relative') return [];
  const { divisions, rest } = locate(parsed?.place ?? text, register);
  return rest === '' && divisions.length === 1 ? divisions : [];
}

/** The longest full name of a place at the start of a line: 岳阳市2021年… → 岳阳市; bare stems do not count. */
function placeAtStart(line: string, register: Register): Division | null {
  const printed = /^\p{Script=Han}{2,30}/u.exec(line)?.[0] ?? '';
  for (let end = printed.length; end >= 2; end--) {
    if (!/[省市州盟县区旗镇乡道]/.test(printed.charAt(end - 1))) continue;
    const { divisions, rest } = locate(printed.slice(0, end), register);
    if (rest === '' && divisions.length === 1) return divisions[0] ?? null;
  }
  return null;
}

/** Every full name of an organisation of one kind in running text: …指导湖南省妇联… → 湖南省. */
function cluesOfText(text: string, body: BodyKind, register: Register): Clue[] {
  const clues: Clue[] = [];
  const compact = withoutBlanks(text);
  const ends = new Set<number>();
  for (const ending of endings(body)) {
    for (let at = compact.indexOf(ending); at >= 0; at = compact.indexOf(ending, at + 1)) ends.add(at);
  }
  for (const end of ends) {
    const division = placeBefore(compact, end, register);
    if (division !== null) clues.push({ division, role: 'mention' });
  }
  return clues;
}

const LONGEST_PATH = 30;

/** The longest full name of a place that ends at a column. */
function placeBefore(text: string, end: number, register: Register): Division | null {
  if (!/[省市州盟县区旗镇乡道]/.test(text.charAt(end - 1))) return null;
  for (let start = Math.max(0, end - LONGEST_PATH); start <= end - 2; start++) {
    const { divisions, rest } = locate(text.slice(start, end), register);
    if (rest === '' && divisions.length > 0) return divisions.length === 1 ? (divisions[0] ?? null) : null;
  }
  return null;
}

const TYPES_OF: Record<string, [RegExp, Level[]]> = {
  省: [/省$/, ['province']],
  自治区: [/自治区$/, ['province']],
  直辖市: [/市$/, ['province']],
  市: [/市$/, ['province', 'city', 'county']],
  州: [/州$/, ['city']],
  自治州: [/州$/, ['city']],
  盟: [/盟$/, ['city']],
  地区: [/地区$/, ['city']],
  县: [/县$/, ['county']],
  自治县: [/自治县$/, ['county']],
  区: [/区$/, ['county']],
  旗: [/旗$/, ['county']],
  镇: [/镇$/, ['township']],
  乡: [/乡$/, ['township']],
  街道: [/街道$/, ['township']],
};

/** Whether a division is of the type that a relative name prints: 省妇联, 我市妇联. */
function isOfType({ name, level }: Division, type: string): boolean {
  const [ending, levels] = TYPES_OF[type.replace(/^[我本]/, '')] ?? [];
  return ending?.test(name) === true && levels?.includes(level) === true;
}
