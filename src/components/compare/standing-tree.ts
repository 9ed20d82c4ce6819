import type { Sheet } from '../../compare/sheet.ts';
import { LEVEL_NAMES } from '../../model/level-names.ts';
import { branch, type Child } from '../tree/tree.ts';
import { sheetBadge } from './sheet-badge.ts';

/** What a column keeps in sight behind its name: 市州 and the evidence. */
export function standingTree({ record }: Pick<Sheet, 'record'>): Child {
  return branch(
    'span',
    { class: 'standing' },
    record.level !== null && branch('span', { class: 'level' }, LEVEL_NAMES[record.level]),
    sheetBadge(record),
  );
}
