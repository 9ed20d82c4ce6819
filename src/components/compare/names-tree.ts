import { passageHref } from '../../address.ts';
import { evidenceOf, type ReadRecord, readPassages } from '../../compare/evidence.ts';
import { type SpreadThing, spreadNames } from '../../compare/name-spread.ts';
import type { Sheet } from '../../compare/sheet.ts';
import { NAME_KIND_NAMES } from '../../model/name-kinds.ts';
import { formatShortName } from '../../model/record-name.ts';
import { compareWords } from '../../strings/compare.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { thingLink } from './changes-tree.ts';
import { countedList } from './counted-list.ts';
import { sentenceLink } from './sentence-link.ts';

const words = compareWords.names;

/** Names that all records on the table have, and for each record those the others have not. */
export function namesTree(sheets: readonly Sheet[]): Branch {
  const { everywhere, only } = spreadNames(sheets);
  const read = sheets.map(({ record }) => readPassages(record));
  const entries = (things: readonly SpreadThing[]) => things.map((thing) => thingTree(thing, sheets, read));
  const hasSummary = sheets.some(({ record }) => record.evidence === 'summary');
  return branch(
    'section',
    { class: 'of-names', 'aria-labelledby': 'names' },
    branch('h2', { id: 'names' }, words.title),
    branch('p', { class: 'note' }, words.note),
    hasSummary && branch('p', { class: 'caveat' }, words.summary),
    branch(
      'div',
      { class: 'groups' },
      countedList({ look: 'carried', name: words.everywhere, entries: entries(everywhere) }),
      sheets.map((sheet, column) =>
        countedList({
          look: 'only',
          name: words.only(formatShortName(sheet)),
          entries: entries(only[column] ?? []),
        }),
      ),
    ),
  );
}

function thingTree({ uses }: SpreadThing, sheets: readonly Sheet[], read: readonly ReadRecord[]): Child {
  const thing = uses[0]?.use.thing;
  return (
    thing !== undefined && [
      branch(
        'p',
        { class: 'thing' },
        thingLink(thing),
        branch('span', { class: 'kind' }, NAME_KIND_NAMES[thing.kind]),
      ),
      uses.map(({ column, use }) =>
        branch(
          'div',
          { class: 'side' },
          branch('span', { class: 'who' }, formatShortName(sheets[column] as Sheet)),
          evidenceOf(read[column] as ReadRecord, use.places).map(({ record, node, text, sentence }) =>
            sentenceLink(passageHref(record, node, text), sentence),
          ),
        ),
      ),
    ]
  );
}
