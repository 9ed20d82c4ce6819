import type { deskScriptWords as chinese } from '../desk-script.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words the script of the comparing page says; they travel with it. */
export const deskScriptWords: Words<typeof chinese> = {
  offered: (shown: number, total: number) =>
    total > shown
      ? `${count(total, 'record')} match, ${shown} listed; choose with the up and down keys, or type a little more.`
      : `${count(shown, 'match', 'matches')}; choose with the up and down keys.`,
  nothingFits: 'No record matches. You can type just a place, a year or the initials in pinyin.',
  loading: 'Loading …',
  chooseTwo: 'Choose one more to compare.',
  chooseAny: 'Choose two to four plans to set side by side.',
  shown: (names: string[]) => `Now ${names.length} side by side: ${names.join(', ')}.`,
  unknown: (id: string) =>
    `There is no record “${id}” in the collection; the id may be mistyped or have changed.`,
  failed:
    'Some files could not be loaded; the connection may be down. This does not mean that they are not in the collection.',
  again: 'Try again',
  drop: 'Remove it',
  left: (name: string) => `Move left: ${name}`,
  right: (name: string) => `Move right: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  suggest: (name: string) => `To read beside “${name}”`,
  reasons: {
    earlier: 'Same organisation, earlier',
    later: 'Same organisation, later',
    above: 'Level above',
    peers: 'Same level and year',
  },
  similar: 'Shares the most',
  similarLength: (characters: number) => `${count(characters, 'character')} shared`,
};
