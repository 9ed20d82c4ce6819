import type { beside as chinese } from '../beside.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of what stands beside a plan: passages other records have too, records to hold it against, lower levels. */
export const beside: Words<typeof chinese> = {
  note: {
    elsewhere: (n: number, isLeast: boolean) => `Also in ${isLeast ? 'at least ' : ''}${count(n, 'record')}`,
    compare: 'Compare',
    compareWith: (name: string) => `Compare with “${name}”`,
    more: (n: number, isLeast: boolean) =>
      `${isLeast ? 'At least ' : ''}${n.toLocaleString('en')} more: search for this passage`,
  },
  panel: {
    title: 'Beside last year, the level above and peers',
    lead: 'Carried over, reworded, not seen and new count names, laws, formulas and the like; shared counts passages of ten or more consecutive characters in common. Each opens to show the sentences of both sides.',
    method: 'How plans are compared',
    places: {
      earlier: 'Earlier',
      lastYear: 'Year before',
      sameYear: 'Same organisation and year',
      nextYear: 'Year after',
      later: 'Later',
      above: 'Level above',
      peers: 'Peer, same year',
    },
    shared: 'Shared',
    lowers: (n: number) => `What ${count(n, 'record')} of the level below took up`,
    lowersAlone: (n: number) =>
      `${count(n, 'record')} of the level below; choose any of them on the comparing page.`,
    lowersPlace: 'Level below',
  },
};
