import { expect, test } from 'vitest';
import type { PlanRecord, Repair } from '../../../src/model/record.ts';
import type { Span } from '../../../src/model/text.ts';
import { checkFidelity } from './fidelity.ts';

const span = (line: number, start: number, end: number): Span => ({ line, start, end });
const record = (...spans: Span[]): PlanRecord =>
  ({ front: [], opening: [{ spans }], sections: [], attachments: [], repairs: [], redactions: [] }) as never;
const repair = (...spans: Span[]): Repair => ({ line: 1, kind: 'markup', before: '', after: '', spans });
const nothing = { frame: [], skipped: [], repairs: [], redactions: [] };

test('each character in one place adds up to the text', () => {
  const document = {
    frame: [{ id: 'f1', text: '甲', role: 'text' as const, spans: [span(1, 0, 1)] }],
    skipped: [{ line: 3, text: '——', reason: 'rule' }],
    repairs: [repair(span(1, 1, 2))],
    redactions: [{ line: 2, kind: 'phone' as const, count: 1, spans: [span(2, 2, 4)] }],
  };
  const { account, faults } = checkFidelity('甲*\n乙 12\n——', document, [record(span(2, 0, 1))]);
  expect(faults).toEqual([]);
  expect(account).toEqual({ records: 1, frame: 1, repairs: 1, redactions: 2, skipped: 2 });
});

test('a character in no place is told with line and column', () => {
  expect(checkFidelity('甲乙\r\n丙', nothing, [record(span(1, 0, 1))]).faults).toEqual([
    '1:2 nowhere',
    '2:1 nowhere',
  ]);
});

test('a character in two places is told', () => {
  const { faults } = checkFidelity('甲乙', nothing, [record(span(1, 0, 2)), record(span(1, 1, 2))]);
  expect(faults).toEqual(['1:2 twice']);
});

test('blanks need no place', () => {
  expect(checkFidelity('甲 　\t\n', nothing, [record(span(1, 0, 1))]).faults).toEqual([]);
});
