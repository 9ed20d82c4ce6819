import type { Evidence } from '../../model/record.ts';
import type { compareWords as chinese } from '../compare.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of a comparison itself, printed at build and by the script of the comparing page alike. */
export const compareWords: Words<typeof chinese> = {
  filters: {
    title: 'Filter this comparison',
    theme: 'Theme',
    everyTheme: 'All themes',
    show: 'Show',
    shows: { all: 'All', different: 'Empty on one side or not carried over', shared: 'With shared passages' },
    hideFormulas: 'Hide common formulas',
    doings: { unfold: 'Unfold all', copy: 'Copy as text' },
  },
  citations: 'Citations',
  changes: {
    title: (a: string, b: string) => `From “${a}” to “${b}”`,
    apart: (years: number) => (years === 0 ? 'Both are of the same year.' : `${count(years, 'year')} apart.`),
    yearsUnknown: 'The year of one is unknown, so their order is not judged.',
    between: 'To be expected in between: ',
    collected: 'held',
    notCollected: 'not held',
    summary: {
      a: 'The first is a press summary: what it does not mention may have been there all the same.',
      b: 'The second is a press summary: what it does not mention cannot be said to have been dropped.',
      both: 'Both are press summaries: what they do not mention can be called neither absent nor dropped.',
    },
    auto: 'Names are recognised, and their wordings compared, by rules: this is inferred. Each entry shows the sentences of both sides.',
    none: 'No names were recognised on either side.',
    status: { carried: 'Carried over', reworded: 'Reworded', notFound: 'Not seen', added: 'New' },
    statusNote: {
      carried: 'In the first, and in the second in the same wording.',
      reworded:
        'In the first, and in the second in another wording or in the same characters without quotation marks.',
      notFound:
        'In the first, not found in the second. This speaks of these two texts only and does not mean that it was dropped.',
      added: 'In the second, not found in the first.',
    },
    sameBy: {
      wording: 'same wording',
      unquoted: 'there, without quotation marks',
      family: 'another wording of the same name',
      text: 'same characters, not recognised as a name',
    },
    caveat: {
      summary: 'press summary: cannot be called dropped',
      'years-unknown': 'year unknown: order not clear',
      'years-between': 'the plans of the years between are not compared',
    },
    caveatAdded: {
      summary: 'press summary: may have been in the first',
      'years-unknown': 'year unknown: order not clear',
      'years-between': 'the plans of the years between are not compared',
    },
    since: {
      corpus: 'new in the collection',
      organisation: 'new for this organisation, seen elsewhere before',
      earlier: 'seen in an earlier year',
      unknown: 'order not clear',
    },
    continued: 'the second writes of it as already under way',
  },
  targets: {
    title: 'Quantities',
    none: 'No target with a quantity was recognised in any of them.',
    noneHere: 'No such target seen.',
  },
  shared: {
    title: 'Shared passages',
    lead: 'Ten or more consecutive characters that both have, leaving aside blanks, quotation marks and the width of characters. Formulas that everybody writes are listed apart and not counted.',
    formulas: 'Common formulas (not counted as shared)',
    characters: (n: number, who: string) => `${count(n, 'character')} of “${who}”`,
    none: 'No ten consecutive characters in common (common formulas left aside).',
    length: (n: number) => count(n, 'character'),
    origin: 'May come from a document of the level above that is not in the collection (inferred)',
    originNote:
      'The two are of one level and share much, and the plan of the level above for that time is not in the collection; so nothing is inferred about who took from whom.',
    upper: 'The plan of the level above for that time is in the collection and can be compared: ',
  },
  table: {
    title: 'By theme',
    lead: 'Set side by side by the main theme of each item, not by place. Open an item to read the source; a shaded stretch leads to the other side. Themes are assigned automatically.',
  },
  names: {
    title: 'Names: in all, and in one only',
    everywhere: 'In all',
    only: (name: string) => `Only in “${name}”`,
    note: 'In these texts only; names are recognised by rules, which is an inference.',
    summary: 'A press summary is among them: what it does not mention may have been there all the same.',
  },
  sharedCount: (n: number) => `${n} shared`,
  sameIn: (name: string) => `Same wording in “${name}”: go there`,
  formulaIn: (name: string) => `Common formula, also in “${name}”`,
  noTheme: 'No theme, attachments',
  themePage: 'Page of this theme',
  nothingShared: 'No shared passages in these items.',
  linkToUnit: (heading: string) => `Link to this item: ${heading}`,
  linkToPassage: (text: string) => `Link to this passage: ${text}`,
  linkToRow: (name: string) => `Link to this row: ${name}`,
  share: (percent: string) => `${percent}% of characters`,
  emptyCell: (evidence: Evidence) =>
    evidence === 'summary'
      ? 'Not mentioned in the summary; the plan may still have it.'
      : 'No item has this as its main theme.',
  inText: 'See in the text',
  counterpart: 'Corresponds to: ',
  counterpartNone: 'No corresponding item on the other side (inferred)',
  counterpartBy: {
    shared: (n: number) => `${count(n, 'character')} shared`,
    names: (names: string) => `both have “${names}”`,
    theme: 'same theme',
  },
  columns: 'Show all, or one only',
  allColumns: 'All',
};
