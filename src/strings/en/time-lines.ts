import { STAGE_NAMES } from '../../model/campaign.ts';
import type { timeLines as chinese } from '../time-lines.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Names of the lanes stand in a narrow margin; read out they are said in full. */
const GRADES = { full: 'Full', summary: 'Press', review: 'Review' };
const SAID: Record<string, string> = {
  [GRADES.full]: 'full text',
  [GRADES.summary]: 'press summary',
  [GRADES.review]: 'review',
};
const said = (grade: string) => SAID[grade] ?? grade;

/** Words of the time lines of names and of organisations, in English. Notes in cells fit a column of 52 px. */
export const timeLines: Words<typeof chinese> = {
  heading: 'Years and levels',
  description:
    'Years from left to right, levels from top to bottom; one mark for each place. The shape shows the stage inferred from the verb; where marks do not fit, their number is given.',
  grades: GRADES,
  groups: {
    full: 'Work plans (full text)',
    summary: 'Work plans (press summaries)',
    review: 'Reviews',
  },
  levelUnknown: 'Level unknown',
  yearUnknown: 'No year',
  gap: 'Not held',
  noFull: 'Press',
  unseen: 'Unseen',
  mark: (who, year, grade, stage, text) =>
    [`${who} ${year ?? '(year unknown)'}`, said(grade), `written “${text}”`, stage]
      .filter((part) => part !== null)
      .join(', '),
  many: (year, level, grade, n) =>
    `${year ?? 'Year unknown'}, ${level}, ${said(grade)}: ${count(n, 'place')}`,
  stages: STAGE_NAMES,
  stageUnknown: 'No stage in the verb',
  counted: 'too many to draw: number of places',
  solid: 'Solid: full text',
  hollow: 'Hollow: press summary',
  shapes: {
    circle: 'No stage in the verb',
    plus: STAGE_NAMES.new,
    triangle: STAGE_NAMES.running,
    chevrons: STAGE_NAMES.continued,
    square: STAGE_NAMES.closing,
  },
  columns: ['Year and level', 'Places', 'Stages', 'Records that use it'],
  row: (year, level) => `${year ?? 'Year unknown'}, ${level}`,
  stageCount: (stage, n) => `${stage} ${n}`,
  ofHeld: (records, held) => `${records}/${held}`,
  basis: (places, records) =>
    `Based on ${count(places, 'place')} in ${count(records, 'record')}; one mark for each place.`,
  absent:
    '“Unseen”: the collection has full texts of that level and year, and none of them uses the name. “Press”: it has press summaries only, and what they leave out proves nothing. “Not held”: it has nothing.',
  stageNote:
    'Stages are inferred from the verb before the name. Press summaries and reviews stand apart and are not compared with full texts.',
  apart: (n) =>
    `${count(n, 'more place')} in documents that are neither plan nor review; see the list of every place in the text.`,
  records: {
    heading: 'Coverage by year',
    description:
      'Years from left to right; full plans, press summaries and reviews each in a row, one mark for each record.',
    mark: (name, grade) => `${name}, ${said(grade)}`,
    many: (year, grade, n) => `${year ?? 'Year unknown'}, ${said(grade)}: ${count(n, 'record')}`,
    columns: ['Year', 'Full plans', 'Press summaries', 'Reviews'],
    shapes: { circle: 'Work plan', square: 'Review' },
    counted: 'too many to draw: number of records',
    basis: (n) =>
      `Based on ${count(n, 'plan or review', 'plans and reviews')} of this organisation in the collection.`,
    gaps: '“Not held” means that the collection has nothing for that year, not that there was no work plan. “Press” means that it has a press summary only.',
  },
};
