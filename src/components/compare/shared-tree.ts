import { planHref } from '../../address.ts';
import { passagesOf } from '../../compare/comparison.ts';
import type { TableRun } from '../../compare/segments.ts';
import type { Sheet } from '../../compare/sheet.ts';
import { tableUnits } from '../../compare/table-units.ts';
import { formatShortName } from '../../model/record-name.ts';
import { compareWords } from '../../strings/compare.ts';
import { sourceLang } from '../../strings/language.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { countedList } from './counted-list.ts';
import { placeAnchor } from './place-anchor.ts';

const words = compareWords.shared;

/** What two records share, longest first: every run with both its places; formulas apart. */
export function sharedTree(a: Sheet, b: Sheet, runs: readonly TableRun[]): Branch {
  const own = runs.filter(({ formula }) => !formula).toSorted((one, other) => other.length - one.length);
  const formulas = runs.filter(({ formula }) => formula);
  const texts = [textsOf(a), textsOf(b)] as const;
  const entry = (run: TableRun): Child => runTree(run, [a, b], texts);
  return branch(
    'div',
    { class: 'shared' },
    own.length === 0
      ? branch('p', { class: 'none' }, words.none)
      : countedList({ look: 'runs', name: words.title, note: words.lead, entries: own.map(entry) }),
    formulas.length > 0 &&
      countedList({ look: 'runs formulas', name: words.formulas, entries: formulas.map(entry) }),
  );
}

function runTree(run: TableRun, sheets: readonly [Sheet, Sheet], texts: readonly [Texts, Texts]): Child {
  const { passage, start, end } = run.a.place;
  return [
    branch('q', { lang: sourceLang }, (texts[0].get(passage) ?? '').slice(start, end)),
    branch('span', { class: 'reason' }, words.length(run.length)),
    ([run.a, run.b] as const).map(({ place }, side) => {
      const sheet = sheets[side] as Sheet;
      return branch(
        'span',
        { class: 'place' },
        branch('a', { href: `#${placeAnchor(sheet.record.id, place.passage)}` }, formatShortName(sheet)),
        ' ',
        branch('a', { href: planHref(sheet.record.id, place.passage) }, compareWords.inText),
      );
    }),
  ];
}

type Texts = ReadonlyMap<string, string>;

function textsOf({ record }: Sheet): Texts {
  return new Map(passagesOf(tableUnits(record)).map(({ id, text }) => [id, text]));
}
