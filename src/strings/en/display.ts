import type { displayWords as chinese } from '../display.ts';
import type { Words } from '../words.ts';

/** Words of the choices how pages look. All are printed into the page; the script has none of its own. */
export const displayWords: Words<typeof chinese> = {
  menu: 'Display',
  colours: {
    name: 'Colours',
    choices: { system: 'As system', light: 'Light', dark: 'Dark' },
  },
  type: {
    name: 'Text size',
    choices: { normal: 'Normal', larger: 'Larger', large: 'Large type' },
  },
  note: 'Large type: big letters, wide lines, strong contrast, notes in the margin folded away. Your choice is kept on this device.',
};
