import type { Stage } from '../../../src/model/campaign.ts';
import type { NameRules } from './lookups.ts';

const CLAUSE = /[，,。；;：:！!？?\n]/;
/** A sixth of how far back a clause is read. */
const REACH = 22;

/** A verb with its end in the text it was found in. */
export interface FoundVerb {
  verb: string;
  end: number;
}

/** Finds the verb that governs what stands at the end of a text. */
export type VerbFinder = (before: string) => FoundVerb | null;

/**
 * The verb printed before a name in its clause: `…形成声势，线上线下深化“` → `深化`. Adverbs of continuity belong to
 * it (`持续开展`). In a row (`A”、“B”和“C`) all share the verb of the first. Null where the clause has none.
 */
export function verbFinder({ verbs, continuity }: NameRules['verbs']): VerbFinder {
  const known = [...verbs.new, ...verbs.running, ...verbs.continued, ...verbs.closing];
  const byEnd = groupBy(known, (verb) => verb.at(-1) as string);
  return (before) => {
    const offset = Math.max(0, before.length - REACH * 6);
    const near = masked(before.slice(offset));
    const from = lastMark(near) + 1;
    for (let end = near.length; end > from; end--) {
      const verb = byEnd
        .get(near[end - 1] as string)
        ?.find(
          (one) =>
            end - one.length >= from &&
            near.endsWith(one, end) &&
            !isNoun(one, near.slice(from, end - one.length)),
        );
      if (verb === undefined) continue;
      const adverb = continuity.find(
        (word) => end - verb.length - word.length >= from && near.endsWith(word, end - verb.length),
      );
      return { verb: (adverb ?? '') + verb, end: offset + end };
    }
    return null;
  };
}

/** Words that are verbs only at the head of a clause or behind an adverb: 精心组织, but 妇联组织. */
const NOUN_LIKE: ReadonlySet<string> = new Set([
  '组织',
  '建设',
  '宣传',
  '参与',
  '强化',
  '围绕',
  '拓展',
  '总结',
  '培训',
  '服务',
  '完善',
  '继续',
  '打造',
]);
const BEFORE_VERB =
  /(?:^|[、并和与，;；]|积极|精心|广泛|深入|大力|扎实|认真|持续|继续|全面|联合|着力|不断|进一步|[将要会]|[市省县区]妇联|线上线下)$/;

function isNoun(verb: string, before: string): boolean {
  return NOUN_LIKE.has(verb) && !BEFORE_VERB.test(before.trimEnd());
}

/** Names blotted out, so that no verb is found inside one and no mark inside one ends the clause. */
function masked(text: string): string {
  return text.replace(/[“《][^“”《》]*[”》]/g, (name) => '〓'.repeat(name.length));
}

function lastMark(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (CLAUSE.test(text[i] as string)) return i;
  return -1;
}

/** Longest first in each group. */
function groupBy(verbs: readonly string[], key: (verb: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const verb of [...verbs].sort((a, b) => b.length - a.length)) {
    groups.set(key(verb), [...(groups.get(key(verb)) ?? []), verb]);
  }
  return groups;
}

/** The stage a verb tells; null for none. */
export function stageOf(verb: string | null, { verbs, continuity }: NameRules['verbs']): Stage | null {
  if (verb === null) return null;
  if (continuity.some((word) => verb.startsWith(word))) return 'continued';
  const stages = ['continued', 'closing', 'new', 'running'] as const;
  return stages.find((stage) => verbs[stage].includes(verb)) ?? null;
}
