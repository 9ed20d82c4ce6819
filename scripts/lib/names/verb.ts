import type { NameRules } from './lookups.ts';

/** Stages of a campaign, as the verb before its name tells them: 新启动, 实施中, 已有深化, 收尾. */
export type Stage = 'new' | 'running' | 'continued' | 'closing';

const CLAUSE = /[，,。；;：:！!？?\n]/;
/** How many characters may stand between a verb and its object: 开展[全省女性人才促进]行动. */
const REACH = 22;

/** Finds the verb that governs what stands at the end of a clause. */
export type VerbFinder = (before: string) => string | null;

/**
 * The verb printed before a name in its clause: `…形成声势，线上线下深化“` → `深化`. Adverbs of continuity belong to
 * it (`持续开展`). In a row (`A”、“B”和“C`) all share the verb of the first. Null where the clause has none.
 */
export function verbFinder({ verbs, continuity }: NameRules['verbs']): VerbFinder {
  const known = [...verbs.new, ...verbs.running, ...verbs.continued, ...verbs.closing].sort((a, b) => b.length - a.length);
  const heads = new Map<string, string[]>();
  for (const verb of known) {
    const head = verb[0] as string;
    heads.set(head, [...(heads.get(head) ?? []), verb]);
  }
  return (before) => {
    const clause = lastClause(before);
    const outside = clause.replace(/[“《][^“”《》]*[”》]?/g, (name) => '〓'.repeat(name.length));
    for (let at = outside.length - 1; at >= 0 && outside.length - at <= REACH + 60; at--) {
      const verb = heads.get(outside[at] as string)?.find((one) => outside.startsWith(one, at));
      if (verb === undefined) continue;
      return withAdverb(outside, at, verb, known, continuity);
    }
    return null;
  };
}

/** The verb with the words of continuity or the longer verb it is the end of: 持续 + 开展. */
function withAdverb(clause: string, at: number, verb: string, known: string[], continuity: string[]): string {
  for (const longer of known) {
    const start = at + verb.length - longer.length;
    if (longer.length > verb.length && longer.endsWith(verb) && start >= 0 && clause.startsWith(longer, start)) return longer;
  }
  const adverb = continuity.find((word) => clause.slice(0, at).endsWith(word));
  return (adverb ?? '') + verb;
}

function lastClause(before: string): string {
  const from = Math.max(0, before.length - 120);
  const text = before.slice(from).replace(/[“《][^“”《》]*[”》]/g, (name) => name.replace(/[，,。；;：:！!？?]/g, '、'));
  return text.split(CLAUSE).at(-1) ?? '';
}

/** The stage a verb tells; null for none. */
export function stageOf(verb: string | null, { verbs, continuity }: NameRules['verbs']): Stage | null {
  if (verb === null) return null;
  if (continuity.some((word) => verb.startsWith(word))) return 'continued';
  const stages = ['continued', 'closing', 'new', 'running'] as const;
  return stages.find((stage) => verbs[stage].includes(verb)) ?? null;
}
