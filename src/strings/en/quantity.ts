import type { Target } from '../../model/record.ts';
import type { formatQuantity as chinese, formatUnit as chineseUnit } from '../quantity.ts';
import { plural } from './plural.ts';

/** Comparators in words; an exact quantity needs none. */
const COMPARATORS: Record<Target['comparator'], string> = {
  '=': '',
  '>=': 'at least ',
  '<=': 'at most ',
  '~': 'about ',
};

/** Measure words that say no more than “one of what is counted”: English has none, and the object printed beside says it. */
const MEASURES = new Set([...'个项件家支条部处台门所']);

/** Units in English, one and many. One that is not listed stays as printed. */
const UNITS: Readonly<Record<string, [one: string, many: string]>> = {
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['person', 'people'],
  人次: ['attendance', 'attendances'],
  户: ['household', 'households'],
  场: ['event', 'events'],
  场次: ['session', 'sessions'],
  期: ['session', 'sessions'],
  次: ['time', 'times'],
  批: ['batch', 'batches'],
  对: ['pair', 'pairs'],
  组: ['group', 'groups'],
  例: ['case', 'cases'],
  起: ['case', 'cases'],
  种: ['kind', 'kinds'],
  篇: ['article', 'articles'],
  份: ['copy', 'copies'],
  册: ['copy', 'copies'],
  本: ['copy', 'copies'],
  间: ['room', 'rooms'],
  堂: ['lesson', 'lessons'],
  节: ['lesson', 'lessons'],
  元: ['yuan', 'yuan'],
  亩: ['mu', 'mu'],
  平方米: ['square metre', 'square metres'],
  小时: ['hour', 'hours'],
  个百分点: ['percentage point', 'percentage points'],
};

/** Made once: making one costs far more than a number. */
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A quantity in words: `at least 50 households`, `1,000,000 yuan`, `33.91%`, `10` for 10个. */
export const formatQuantity: typeof chinese = ({ comparator, value, unit }) => {
  const number = `${COMPARATORS[comparator]}${NUMBER.format(value)}`;
  if (MEASURES.has(unit)) return number;
  if (unit === '%') return `${number}%`;
  const forms = UNITS[unit];
  return `${number} ${forms === undefined ? unit : plural(value, ...forms)}`;
};

/** A unit by itself: `households`, `counted in 个` for a measure word. */
export const formatUnit: typeof chineseUnit = (unit) =>
  MEASURES.has(unit) ? `counted in ${unit}` : (UNITS[unit]?.[1] ?? unit);
