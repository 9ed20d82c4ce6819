import type { compareScriptWords as chinese } from '../compare-script.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words the script of a comparison says; they travel with it. */
export const compareScriptWords: Words<typeof chinese> = {
  back: (name: string) => `↩ Back to “${name}”`,
  found: (name: string, places: number) =>
    `At the same wording in “${name}”; marked on both sides, ${count(places, 'place')} there.`,
  shown: (units: number) => `${count(units, 'item')} listed.`,
  copied: 'Copied: the text in view, without what is folded, with citations at the end.',
  addressCopied: 'Address of this place copied.',
  byHand: 'The browser does not allow copying; please select it here.',
  unfolded: 'All unfolded.',
  folded: 'All folded.',
};
