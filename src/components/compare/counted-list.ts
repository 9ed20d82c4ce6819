import { type Branch, branch, type Child } from '../tree/tree.ts';

interface CountedList {
  /** Classes of its own. */
  look: string;
  name: string;
  /** What the name means, said over the list. */
  note?: string;
  entries: readonly Child[];
}

/** A number that opens what it counts: its summary prints the name and how many entries stand below. */
export function countedList({ look, name, note, entries }: CountedList): Branch {
  const head = [
    branch('span', { class: 'name' }, name),
    ' ',
    branch('b', { class: 'number' }, String(entries.length)),
  ];
  if (entries.length === 0) return branch('div', { class: `counted nothing ${look}`, 'data-count': 0 }, head);
  return branch(
    'details',
    { class: `counted ${look}`, 'data-count': entries.length },
    branch('summary', {}, head),
    note !== undefined && branch('p', { class: 'note' }, note),
    branch(
      'ol',
      { class: 'entries' },
      entries.map((entry) => branch('li', { class: 'entry' }, entry)),
    ),
  );
}
