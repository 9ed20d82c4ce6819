import type { IndexRecord } from '../../compare/record-index.ts';
import type { Sheet } from '../../compare/sheet.ts';
import { suggestRecords } from '../../compare/suggest-records.ts';
import { LEVEL_NAMES } from '../../model/level-names.ts';
import { deskScriptWords as words } from '../../strings/desk-script.ts';
import { branch, type Tree } from '../tree/tree.ts';
import { sheetBadge } from './sheet-badge.ts';

/** The records chosen, from left to right, each with what moves and removes it. */
export function chosenTrees(records: readonly IndexRecord[]): Tree[] {
  return records.map((record, i) => {
    const act = (act: string, label: string, disabled = false) =>
      branch('button', {
        type: 'button',
        'data-act': act,
        'data-id': record.id,
        'aria-label': label,
        disabled,
      });
    return branch(
      'li',
      { class: 'one' },
      branch(
        'span',
        { class: 'who' },
        branch('b', {}, record.name),
        record.organisation?.level &&
          branch('span', { class: 'level' }, LEVEL_NAMES[record.organisation.level]),
        sheetBadge(record),
      ),
      branch(
        'span',
        { class: 'acts' },
        act('left', words.left(record.name), i === 0),
        act('right', words.right(record.name), i === records.length - 1),
        act('remove', words.remove(record.name)),
      ),
    );
  });
}

/** What may be laid beside a record, by reason; what is chosen already is left out. Null where nothing is left. */
export function suggestionsTree(
  record: IndexRecord,
  similar: Sheet['similar'],
  chosen: readonly string[],
): Tree | null {
  const isNew = ({ id }: { id: string }) => !chosen.includes(id);
  const groups = [
    ...suggestRecords(record).map(({ reason, records }) => ({
      name: words.reasons[reason],
      buttons: records.filter(isNew).map(({ id, name }) => addButton(id, name)),
    })),
    {
      name: words.similar,
      buttons: similar
        .filter(isNew)
        .map(({ id, name, length }) => addButton(id, name, words.similarLength(length))),
    },
  ].filter(({ buttons }) => buttons.length > 0);
  if (groups.length === 0) return null;
  return branch(
    'details',
    // Once there is a table to read, it shall not stand below a page of offers.
    { class: 'suggested', open: chosen.length < 2 },
    branch('summary', {}, words.suggest(record.name)),
    branch(
      'dl',
      {},
      groups.map(({ name, buttons }) => [
        branch('dt', {}, name),
        buttons.map((one) => branch('dd', {}, one)),
      ]),
    ),
  );
}

function addButton(id: string, name: string, note?: string) {
  return branch(
    'button',
    { type: 'button', 'data-act': 'add', 'data-id': id },
    name,
    note !== undefined && branch('span', { class: 'note' }, note),
  );
}

/** Something went wrong, in words, with a way on. */
export function problemTree(said: string, act: 'remove' | 'again', id?: string): Tree {
  return branch(
    'p',
    { class: 'problem' },
    said,
    branch(
      'button',
      { type: 'button', 'data-act': act, 'data-id': id },
      act === 'again' ? words.again : words.drop,
    ),
  );
}
