import type { Target } from '../model/record.ts';

/** Comparators in words; an exact quantity needs none. */
const COMPARATORS: Record<Target['comparator'], string> = {
  '=': '',
  '>=': '不少于 ',
  '<=': '不超过 ',
  '~': '约 ',
};

/** Made once: making one costs far more than a number. */
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A quantity in words: `不少于 50 个`，`1,000,000 人`，`33.91%`. */
export function formatQuantity({
  comparator,
  value,
  unit,
}: Pick<Target, 'comparator' | 'value' | 'unit'>): string {
  const number = NUMBER.format(value);
  return `${COMPARATORS[comparator]}${number}${unit === '%' ? '' : ' '}${unit}`;
}

/** A unit by itself: `户`. */
export const formatUnit = (unit: string): string => unit;
