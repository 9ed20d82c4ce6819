import type { joins as chinese } from '../joins.ts';
import type { Words } from '../words.ts';

/** The signs and blanks that put words together where a page joins what it is given. */
export const joins: Words<typeof chinese> = {
  comma: ', ',
  list: (parts: readonly (string | number)[]) => parts.join(', '),
  clauses: (parts: readonly string[]) => parts.join(', '),
  points: (parts: readonly string[]) => parts.join('; '),
  sentences: (parts: readonly string[]) => parts.join(' '),
  label: (name: string) => `${name}: `,
  labelled: (name: string, text: string) => `${name}: ${text}`,
  bracketed: (text: string) => ` (${text})`,
  sentence: (text: string) => `${text}.`,
};
