import type { planOrder as chinese } from '../plan-order.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of the drawing that shows a plan's themes in the order of its text. */
export const planOrder: Words<typeof chinese> = {
  heading: 'Themes of passages, in the order of the text',
  description: (parts: number, units: number) =>
    `From top to bottom a row a section, from left to right a box a passage: ${count(parts, 'section')}, ${count(units, 'passage')}. The length of a box is its number of characters, its fill its main theme.`,
  segment: (text: string, theme: string, characters: number) =>
    `${text}: ${theme}, ${count(characters, 'character')}`,
  basis: (units: number, characters: number) =>
    `Based on ${count(units, 'passage')}, ${count(characters, 'character')}; punctuation and blanks, attachments and the general outline are not counted.`,
  main: 'A passage may have several themes; only its main one is shown. The chart below gives the share of each theme. Themes are assigned automatically from lists of terms: they are inferred.',
  legend: {
    lead: (theme: string) => `Largest share: ${theme}`,
    second: (theme: string) => `Next: ${theme}`,
    other: 'Other themes',
    none: 'Not labelled',
  },
  columns: ['Passage', 'Main theme', 'Characters'],
  part: (label: string, title: string) => (label === '' ? title : `${label} ${title}`),
  unlabelled: (n: number) => `${count(n, 'passage')} not labelled`,
};
