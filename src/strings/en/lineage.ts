import type { lineageWords as chinese } from '../lineage.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the time line of a family. */
export const lineageWords: Words<typeof chinese> = {
  title: 'Through the years',
  lead: 'The records of the collection that mention it, by year and level, with their wordings; stages are inferred from the verb before the name. Only the order in time is given, not who learned from whom.',
  first: 'First seen in the collection',
  last: 'Last seen in the collection',
  before: 'older than the collection',
  undated: 'Year unknown',
  levelUnknown: 'Level unknown',
  unseen: (plans: number) =>
    plans === 1
      ? 'Not seen: the one full plan collected does not mention it'
      : `Not seen: none of the ${plans.toLocaleString('en')} full plans collected mentions it`,
  noFull: (others: number) =>
    `No full plan collected; ${count(others, 'summary or review', 'summaries and reviews')}, whose silence proves nothing`,
  gap: 'Gap: no plan or review collected',
  moreWordings: (n: number) => `and ${count(n, 'more wording')}`,
  more: (n: number) => `${n.toLocaleString('en')} more ${plural(n, 'record')}: see each place in the text`,
  stages: 'Stages over all records: ',
  records: (n: number) => count(n, 'record'),
};
