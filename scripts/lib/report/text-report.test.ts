import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/record.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { CATALOGUE, entryOf, issueOf } from './catalogue.ts';
import { type Report, reportOf } from './report.ts';
import { formatReport } from './text-report.ts';

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
  expect(formatReport(reportOf(corpus), 'seeds').split('\n')).toEqual([
    '1.txt  warned  plan: yueyang-undated-plan',
    '  1 sections, 1 items, 0 attachments; 0 targets; 1 broken lines joined',
    '  themes: 1 ideology',
    '  33 of 33 characters accounted for (22 in records, 0 in the frame, 0 removed, 11 withheld, 0 ornament)',
    '  seeds/1.txt: no year is printed in the title [year-unknown]',
    '    found: 岳阳市妇联工作要点',
    expect.stringMatching(/^ {4}fix: {3}state `year:`/),
    '2.txt  rejected',
    expect.stringMatching(/^ {2}seeds\/2\.txt: the file is empty \[file-empty\]$/),
    expect.stringMatching(/^ {4}fix: /),
    '',
    '1 sections, 1 items, 0 names in 0 families and 0 laws and documents, 0 targets',
    '2 documents, 1 records, 33 characters accounted for, 1 numbers withheld, 2 issues, 1 warned, 1 rejected',
  ]);
});

/** A report of files with these names and issues, nothing understood of them. */
function reportOn(names: string[], issues: (name: string) => Issue[] = () => []): Report {
  const files = names.map((file) => ({
    file,
    status: 'ok' as const,
    kind: null,
    records: [],
    understood: null,
    withheld: 0,
    issues: issues(file),
  }));
  return reportOf({ ...corpus, files });
}

test('text of a document can do nothing to the terminal', () => {
  const raw = '\u001b[31m红\u202e\n';
  const report = reportOn(['a\u001b.txt'], () => [issueOf('kind-unknown', 3, raw)]);
  const text = formatReport({ ...report, near: [{ a: raw, b: '\u0007', shared: '' }] }, 'd');
  expect(text).toContain('d/a⟨U+001B⟩.txt:3: ');
  expect(text).toContain('found: ⟨U+001B⟩[31m红⟨U+202E⟩⏎\n');
  expect(text).toContain('  ⟨U+001B⟩[31m红⟨U+202E⟩⏎ ~ ⟨U+0007⟩');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('what was found stands on a line of its own', () => {
  const text = formatReport(
    reportOn(['a.txt'], () => [issueOf('numbering-jump', 7, '四、 after 2')]),
    'd',
  );
  expect(text.split('\n').slice(1, 4)).toEqual([
    '  d/a.txt:7: a number does not follow the one before it [numbering-jump]',
    '    found: 四、 after 2',
    expect.stringMatching(/^ {4}fix: {3}check/),
  ]);
});

test('of more than fifty files only those with issues are listed', () => {
  const names = Array.from({ length: 51 }, (_, i) => `${i}.txt`);
  const text = formatReport(
    reportOn(names, (name) => (name === '7.txt' ? [issueOf('year-unknown', 1)] : [])),
    'd',
  );
  expect(text).toContain('7.txt  ok\n');
  expect(text).toContain('\n50 files without issues are not listed\n');
  expect(text).not.toContain('8.txt');
  expect(formatReport(reportOn(names.slice(0, 50)), 'd')).toContain('8.txt');
});

test('twenty pairs of names that look alike are shown, the others counted', () => {
  const near = Array.from({ length: 23 }, (_, i) => ({ a: `甲${i}`, b: `乙${i}`, shared: '' }));
  const lines = formatReport({ ...reportOn([]), near }, 'd').split('\n');
  expect(lines[1]).toMatch(/^23 pairs of names look alike: join them in seeds\/lookups\/campaigns\.yml/);
  expect(lines.filter((line) => line.includes(' ~ '))).toHaveLength(20);
  expect(lines).toContain('  and 3 more (all of them with --json)');
});

test('a code that nobody entered is a fault of the build', () => {
  expect(() => entryOf('no-such-code')).toThrow('no-such-code');
});

test('every entry says what is wrong and what to do', () => {
  for (const { message, fix } of Object.values(CATALOGUE)) expect([message, fix]).not.toContain('');
});
