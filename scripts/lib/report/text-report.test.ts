import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { CATALOGUE, entryOf, issueOf } from './catalogue.ts';
import { formatReport, reportOf } from './text-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, '1.txt'), '岳阳市妇联工作要点\n一、引领\n（一）学习，\n宣讲13974022225。\n');
writeFileSync(join(folder, '2.txt'), '');
const corpus = readCorpus(folder, 'seeds/lookups');

test('the report as data counts files, records, characters, numbers withheld, issues', () => {
  expect(reportOf(corpus)).toMatchObject({
    files: [
      { file: '1.txt', status: 'warned', records: ['yueyang-undated-plan'] },
      { file: '2.txt', status: 'rejected', records: [] },
    ],
    totals: { files: 2, rejected: 1, records: 1, characters: 33, withheld: 1, issues: 2 },
  });
});

test('the report as text says what was understood, each doubt with its way out, and the sum', () => {
  expect(formatReport(corpus, 'seeds').split('\n')).toEqual([
    '1.txt  warned  plan: yueyang-undated-plan',
    '  1 sections, 1 items; 1 broken lines joined; 33 of 33 characters accounted for (22 in records, 0 in the frame, 0 removed, 11 withheld, 0 ornament)',
    expect.stringMatching(/^ {2}seeds\/1\.txt: no year .* \[year-unknown\]$/),
    expect.stringMatching(/^ {4}fix: {2}state `year:`/),
    '2.txt  rejected',
    expect.stringMatching(/^ {2}seeds\/2\.txt: the file is empty \[file-empty\]$/),
    expect.stringMatching(/^ {4}fix: /),
    '',
    '2 documents, 1 records, 33 characters accounted for, 1 numbers withheld, 2 issues, 1 rejected',
  ]);
});

test('text of a document can do nothing to the terminal', () => {
  const issue = issueOf('kind-unknown', 3, '\u001b[31m红\u202e\n');
  const files = [
    { file: 'a\u001b.txt', status: 'warned', kind: null, records: [], issues: [issue] } as const,
  ];
  const text = formatReport(
    { ...corpus, files: files.map((one) => ({ ...one, records: [], issues: [issue] })) },
    'd',
  );
  expect(text).toContain('d/a⟨U+001B⟩.txt:3: ');
  expect(text).toContain('⟨U+001B⟩[31m红⟨U+202E⟩⏎ [kind-unknown]');
});

test('a code that nobody entered is a fault of the build', () => {
  expect(() => entryOf('no-such-code')).toThrow('no-such-code');
});

test('every entry says what is wrong and what to do', () => {
  for (const { message, fix } of Object.values(CATALOGUE)) expect([message, fix]).not.toContain('');
});
