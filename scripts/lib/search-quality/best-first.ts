import { type BarePassage, countIn } from './scan.ts';

/** How well a record answers: title before heading before number of times, compared in this order. */
type Merit = readonly [inTitle: number, inHeading: number, times: number];

/**
 * The records that may rightly stand first for a text, given the passages that hold it: those with it in the title;
 * among equals those with it in a heading; among equals those that hold it most often. Empty where nothing holds it.
 */
export function bestRecords(right: readonly BarePassage[], text: string): Set<string> {
  const merits = new Map<string, Merit>();
  for (const [record, passages] of Map.groupBy(right, ({ record }) => record))
    merits.set(record, meritOf(passages, text));
  const best = [...merits.values()].sort(byMerit)[0];
  return new Set([...merits].filter(([, merit]) => best && byMerit(merit, best) === 0).map(([id]) => id));
}

function meritOf(passages: readonly BarePassage[], text: string): Merit {
  const stands = (place: BarePassage['place']) =>
    passages.some((passage) => passage.place === place) ? 1 : 0;
  const times = passages.reduce((sum, passage) => sum + countIn(passage, text), 0);
  return [stands('title'), stands('heading'), times];
}

/** Best first. */
function byMerit(a: Merit, b: Merit): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}
