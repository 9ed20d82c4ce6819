import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Row } from './rows.ts';
import { columnsOf, formatTable } from './table-text.ts';

const row: Row<'passages'> = {
  record: 'jia-2021-plan',
  node: 's1-i1',
  place: 'text',
  path: ['一、“双学双比”,甲|乙', '1.'],
  text: '=1+1\n“引号”"x"',
  themes: [],
  address: 'https://example.org/plans/jia-2021-plan/#s1-i1',
};

test('CSV keeps every cell, lists as JSON, and none is a formula', () => {
  const text = formatTable('passages', [row]).csv;
  expect(text.startsWith('\uFEFFrecord,node,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const [read] = csvParse(text.slice(1));
  expect(read?.text).toBe(`'${row.text}`);
  expect(JSON.parse(read?.path ?? '')).toEqual(row.path);
  expect(read?.themes).toBe('[]');
});

test('JSON keeps the text as it is, a row a line', () => {
  const text = formatTable('passages', [row, row]).json;
  expect(JSON.parse(text)).toEqual([row, row]);
  expect(text.split('\n')).toHaveLength(5);
});

test('what is null is an empty cell', () => {
  const name: Row<'names'> = {
    record: 'a',
    node: 'o1',
    start: 0,
    end: 2,
    text: '两癌',
    kind: 'welfare',
    family: null,
    verb: null,
    stage: null,
  };
  expect(csvParse(formatTable('names', [name]).csv.slice(1))[0]).toMatchObject({
    family: '',
    verb: '',
    start: '0',
  });
});

test.each(['csv', 'json'] as const)('a table without rows is still one as %s', (format) => {
  const text = formatTable('laws', [])[format];
  if (format === 'json') expect(JSON.parse(text)).toEqual([]);
  else expect(text).toBe(`\uFEFF${columnsOf('laws').join(',')}\r\n`);
});
