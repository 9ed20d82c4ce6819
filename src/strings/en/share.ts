import type { share as chinese } from '../share.ts';
import type { Words } from '../words.ts';

/** English of `../share.ts`. */
export const share: Words<typeof chinese> = {
  locale: 'en_GB',
  siteLine: 'Work plans of China’s Women’s Federations: read, search, compare, each passage sourced',
  recordLine: (who, year, grade) => [who, ...(year === null ? [] : [String(year)]), grade].join(' · '),
  describe: (name, grade, beginning) => `${name} (${grade}). ${beginning}`,
  shortName: 'WF plans',
};
