import type { citation as chinese } from '../citation.ts';

export const citation: {
  [K in keyof typeof chinese]: (typeof chinese)[K] extends string ? string : (typeof chinese)[K];
} = {
  accessDay: '[accessed ____-__-__]',
  site: (site, version) => `${site}, record version ${version}`,
  chart: (version) => `Data version ${version}`,
  corpus: (version) => `Corpus version ${version}`,
  summary: (name) => `${name} (press summary)`,
};
