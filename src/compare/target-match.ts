import { mainThemes } from '../model/node-themes.ts';
import type { PlanRecord, Target } from '../model/record.ts';
import { type Sentence, sentenceAround } from '../model/sentence.ts';
import { placeTargets } from '../model/target-place.ts';
import { wordingKey } from './things.ts';

/** A quantity in its sentence. */
export interface TargetEvidence {
  /** Id of the record. */
  record: string;
  /** Its anchor in the ledger: `hunan-2019-plan-t3`. */
  id: string;
  target: Target;
  /** Columns of its passage. */
  start: number;
  end: number;
  sentence: Sentence;
}

/** The quantities of one kind a record states, in their sentences. */
export function targetsOf(record: PlanRecord, kinds: readonly Target['kind'][]): TargetEvidence[] {
  if (!record.targets.some(({ kind }) => kinds.includes(kind))) return [];
  return placeTargets(record)
    .filter(({ target }) => kinds.includes(target.kind))
    .map(({ id, target, start, end, text }) => ({
      record: record.id,
      id,
      target,
      start,
      end,
      sentence: sentenceAround(text, start, end),
    }));
}

/** A quantity as the ledger lists it. */
export interface Quantity extends TargetEvidence {
  /** Id of the main theme of the item it stands in, or null. */
  theme: string | null;
}

/** Every quantity of a record in its sentence, in reading order: `评选100户“五好家庭”。` → 100 户 under family-education. */
export function quantitiesOf(record: PlanRecord): Quantity[] {
  const found = targetsOf(record, ['target', 'result', 'retrospective']);
  if (found.length === 0) return [];
  const themes = mainThemes(record);
  return found.map((one) => ({ ...one, theme: themes.get(one.target.node) ?? null }));
}

/** An object inside a longer one must say this much: 美丽庭院 in 最美庭院创建, not 活动 in 公益活动. */
const SHORTEST_INNER = 4;

/**
 * Whether two quantities count the same thing: the same unit, and the same object or one that holds the other with at
 * least four characters: 100 户五好家庭 and 313 户“五好家庭”. An empty object is the same as none.
 */
export function isSameObject(one: Target, other: Target): boolean {
  if (one.unit !== other.unit) return false;
  const [a, b] = [wordingKey(one.object), wordingKey(other.object)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return false;
  return short === long || (short.length >= SHORTEST_INNER && long.includes(short));
}
