import { expect, test } from 'vitest';
import { formatFigures, formatShare } from './table.ts';

test('only a whole share is printed as 100 %', () => {
  expect(formatShare(99_999, 100_000)).toBe('99.9 %');
  expect(formatShare(7, 7)).toBe('100 %');
  expect(formatShare(0, 0)).toBe('–');
});

test('a contender that failed says why in place of figures', () => {
  const failed = {
    ...{ contender: 'stock', title: 'Pagefind', index: null, cold: null, groups: [] },
    failed: 'indexing failed after 3 s, 12.0 GB: out of memory',
  };
  const text = formatFigures({ corpus: 'content', records: 18, passages: 285, contenders: [failed] });
  expect(text.split('\n')[0]).toBe('content: 18 records, 285 passages');
  expect(text).toContain('stock: Pagefind\n  indexing failed after 3 s, 12.0 GB: out of memory');
});
