import type { Target } from '../../model/record.ts';
import type { quantityZh as chinese } from '../quantity.ts';

/** Comparators in words; an exact quantity needs none. */
const COMPARATORS: Record<Target['comparator'], string> = {
  '=': '',
  '>=': 'at least ',
  '<=': 'at most ',
  '~': 'about ',
};

/** A quantity in words, its unit as printed: `at least 50 个`, `1,000,000 人`, `33.91%`. */
export const quantityZh: typeof chinese = ({ comparator, value, unit }) => {
  const number = value.toLocaleString('en', { maximumFractionDigits: 6 });
  return `${COMPARATORS[comparator]}${number}${unit === '%' ? '' : ' '}${unit}`;
};
