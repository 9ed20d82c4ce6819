import { expect, test } from 'vitest';
import { formatCosts, writeTable } from './cost-table.ts';

test('prints kilobytes by part, those of the page itself together, and the shift', () => {
  const row = { path: '/', html: 12_345, css: 1000, js: 0, other: 70, shift: 0.0123 };
  expect(formatCosts([row]).split('\n')).toEqual([
    '| page | HTML | CSS | JS | together | else | layout shift |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| `/` | 12.3 | 1.0 | 0.0 | 13.3 | 0.1 | 0.012 |',
  ]);
});

test('puts the table between its marks and nowhere else', () => {
  expect(writeTable('a\n<!-- table -->\nold\n<!-- /table -->\nb', '| $1 |')).toBe(
    'a\n<!-- table -->\n| $1 |\n<!-- /table -->\nb',
  );
  expect(() => writeTable('a', 'b')).toThrow('no place');
});
