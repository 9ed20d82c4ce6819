import type { Law } from '../../../src/model/campaign.ts';
import type { Name, PlanRecord } from '../../../src/model/record.ts';
import { walkUnits } from '../../../src/model/walk.ts';
import { nameKey } from '../names/key.ts';
import type { Gold } from './gold-file.ts';
import { pairUp, type Tally } from './tally.ts';

/** The parts that are measured. */
export const PARTS = [
  'quoted names',
  'all names',
  'kinds of names',
  'laws',
  'targets',
  'main theme',
  'themes',
] as const;
export type Part = (typeof PARTS)[number];
export type RecordScore = Record<Part, Tally>;

/** Holds one record against what a reader found in it. Borderline names, laws and targets count where they agree, and never against; borderline themes count like any other. */
export function scoreRecord(record: PlanRecord, laws: readonly Law[], gold: Gold): RecordScore {
  return {
    ...scoreNames(record.names, gold),
    laws: scoreLaws(record, laws, gold),
    targets: scoreTargets(record, gold),
    ...scoreThemes(record, gold),
  };
}

function scoreNames(
  names: readonly Name[],
  gold: Gold,
): Pick<RecordScore, 'quoted names' | 'all names' | 'kinds of names'> {
  const { pairs, extra, missed } = pairUp(
    names,
    gold.names,
    (name, one) => name.node === one.node && nameKey(name.text) === nameKey(one.text),
    (name, one) => name.node === one.node && overlaps(nameKey(name.text), nameKey(one.text)),
  );
  const firm = missed.filter((one) => !one.borderline);
  const judged = pairs.filter(([, one]) => !one.borderline);
  const rightKinds = judged.filter(([name, one]) => name.kind === one.kind).length;
  // A motto over a part of a roundup belongs to two records, and readers entered its names in one of them.
  const wrong = extra.filter((name) => name.node !== 'headline').length;
  return {
    'quoted names': {
      right: pairs.filter(([, one]) => one.quoted).length,
      wrong: 0,
      missed: firm.filter((one) => one.quoted).length,
    },
    'all names': { right: pairs.length, wrong, missed: firm.length },
    'kinds of names': {
      right: rightKinds,
      wrong: judged.length - rightKinds,
      missed: judged.length - rightKinds,
    },
  };
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function scoreLaws(record: PlanRecord, laws: readonly Law[], gold: Gold): Tally {
  const found = laws.flatMap((law) => law.occurrences.filter((one) => one.record === record.id));
  const marked = gold.laws.filter((one) => one.quoted);
  const { pairs, extra, missed } = pairUp(
    found,
    marked,
    (one, law) => one.node === law.node && nameKey(one.text) === nameKey(law.title),
  );
  return { right: pairs.length, wrong: extra.length, missed: missed.filter((one) => !one.borderline).length };
}

function scoreTargets(record: PlanRecord, gold: Gold): Tally {
  const { pairs, extra, missed } = pairUp(
    record.targets,
    gold.targets,
    (found, one) =>
      found.node === one.node &&
      found.value === one.value &&
      (overlaps(found.quote, one.quote) || found.unit === one.unit),
  );
  return { right: pairs.length, wrong: extra.length, missed: missed.filter((one) => !one.borderline).length };
}

function scoreThemes(record: PlanRecord, gold: Gold): Pick<RecordScore, 'main theme' | 'themes'> {
  const units = new Map(walkUnits(record).map((unit) => [unit.id, unit.themes.map((theme) => theme.id)]));
  const main: Tally = { right: 0, wrong: 0, missed: 0 };
  const all: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { node, main: expected, others } of gold.themes) {
    const found = units.get(node) ?? [];
    if (found[0] === expected) main.right++;
    else [main.wrong, main.missed] = [main.wrong + 1, main.missed + 1];
    const wanted = [expected, ...others];
    all.right += found.filter((id) => wanted.includes(id)).length;
    all.wrong += found.filter((id) => !wanted.includes(id)).length;
    all.missed += wanted.filter((id) => !found.includes(id)).length;
  }
  return { 'main theme': main, themes: all };
}
