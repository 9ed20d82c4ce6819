import type { uptakeWords as chinese } from '../uptake.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the page that shows what lower levels took up of a plan, in English. */
export const uptakeWords: Words<typeof chinese> = {
  title: (name) => `Uptake below: ${name}`,
  heading: 'What lower levels took up',
  lead: (name) =>
    `For each name in “${name}”: whether records of lower levels write it the same way, word it differently, or were not found to use it. Only dates and levels are shown; who took it from whom is not inferred.`,
  signs: { carried: '●', reworded: '◐', notFound: '○' },
  words: { carried: 'carried over', reworded: 'reworded', notFound: 'not seen' },
  summaryMissing: 'not in summary',
  note: '“● carried over”: written the same way. “◐ reworded”: worded differently, or without quotation marks. “○ not seen”: not found, which does not mean dropped. “Not in summary”: what a press summary leaves out proves nothing. Each cell opens a comparison of the two records with the sentences of both.',
  caption: 'Names of the plan above and the records below',
  family: 'Name',
  named: (n, all) => `${n}/${all}`,
  namedHead: 'Full texts below that use it',
  moreColumns: (n) =>
    `The table shows the latest records of lower levels; ${n} more ${plural(n, 'is', 'are')} not shown. The last column counts all full texts of lower levels.`,
  moreRows: (n) =>
    `${count(n, 'more name')} ${plural(n, 'is', 'are')} not listed; see the comparison with each record.`,
};
