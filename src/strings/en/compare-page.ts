import type { comparePageWords as chinese } from '../compare-page.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of the pages around a comparison. */
export const comparePageWords: Words<typeof chinese> = {
  title: 'Compare',
  pairTitle: (a: string, b: string) => `Compare: ${a} and ${b}`,
  asSummary: (name: string) => `${name} (summary)`,
  pairHeading: (a: string, b: string) => `${a} and ${b}`,
  pairKinds: {
    years: 'Two plans of one organisation, the earlier first.',
    above: 'A plan of the level above, then one of the level below.',
    peers: 'Two plans of one level and year.',
  },
  lead: 'Set two to four plans side by side by theme: passages in common are marked and lead to each other; names are shown as carried over, reworded or not seen, each with the sentences of both sides.',
  limits:
    'Organisations are set side by side, never ranked. What a press summary does not mention may still be in the plan.',
  desk: {
    chosen: 'Chosen records, from left to right',
    add: 'Add a record (organisation, year, pinyin or initials)',
    /** 岳阳市 2021, or yys 2021 */
    example: (place: string, year: number, initials: string) => `${place} ${year}, or ${initials} ${year}`,
    list: 'Matching records',
    full: 'Four records are chosen. To choose another, remove one first.',
    noScript:
      'To choose two to four records yourself you need scripts; the “Ready comparisons” below can be read without them.',
    noScriptRecords: (plans: string) =>
      `If a link led you here: after each “r=” in the address stands the id of a record; read it at “${plans}id/”.`,
  },
  natural: 'Ready comparisons',
  naturalLead: (shown: number, all: number) =>
    shown < all
      ? `${count(all, 'pair')}, of which ${shown.toLocaleString('en')} are listed, the latest first, each with a page of its own; find the others on the pages of organisations and of plans.`
      : `${count(all, 'pair')}.`,
  pairGroups: {
    years: 'One organisation, two years',
    above: 'With the level above',
    peers: 'Same level and year',
  },
  and: 'and',
  toOrganisations: 'By organisation',
  toYears: 'By year',
  similar: 'Pairs that share the most',
  similarLead:
    'Every two records of the collection, ordered by how much wording they share, common formulas left aside. Sharing much does not mean that one took from the other.',
  similarIn: (who: string, characters: number, percent: string) =>
    `${count(characters, 'character')} of “${who}” (${percent}%)`,
  similarNone: 'No two records of the collection share ten or more consecutive characters.',
  openDesk: 'Open on the comparing desk to add one or two more',
};
