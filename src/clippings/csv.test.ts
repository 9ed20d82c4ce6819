import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClippings } from '../../tests/clippings/any-clippings.ts';
import { disarm, formatCsv } from './csv.ts';
import { sampleClipping, sampleWords } from './samples.ts';

test('a table with a head, for Excel: byte-order mark, rows ended by CR LF', () => {
  const csv = formatCsv([sampleClipping({ note: '甲，"乙"\n丙' })], sampleWords);
  expect(csv.startsWith('\uFEFF序号,来源,依据,位置,摘录')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv).toContain('"甲，""乙""\n丙"');
  expect(csv).toContain('[2026-11-22]. https://example.org/plans/jia-2021-plan/#s1-i1-p1.');
});

test('every quote and note is read back from its cell', () => {
  fc.assert(
    fc.property(anyClippings, (clippings) => {
      const [head, ...rows] = csvParseRows(formatCsv(clippings, sampleWords).slice(1));
      expect(head).toEqual(sampleWords.columns);
      expect(rows.map((row) => [row[4], row[6]?.replace(/^'(?=[=+\-@\n])/, '')])).toEqual(
        clippings.map(({ quote, note }) => [quote, note.replace(/^'(?=[=+\-@\n])/, '')]),
      );
    }),
  );
});

test.each(['=1+1', '+86', '-2', '@SUM(A1)', '＝1', '＠x', '\t=1', '\r=1', '\n=1'])('disarms %j', (cell) => {
  expect(disarm(cell)).toBe(`'${cell}`);
  expect(formatCsv([sampleClipping({ quote: cell })], sampleWords)).toContain(`'${cell}`);
});

test.each(['甲=1', '1-2', '', '“=”'])('leaves %j as it is', (cell) => {
  expect(disarm(cell)).toBe(cell);
});
