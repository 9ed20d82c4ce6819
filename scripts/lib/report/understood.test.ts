import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { reportOf } from './report.ts';
import { formatReport } from './text-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'understood-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, '1.txt'),
  '厦门市妇联2023年工作要点\n一、维护权益\n（一）加强普法宣传。开展“巾帼晨曦”行动，宣传《民法典》，举办讲座20场。\n（二）主动作为。用好“主动”二字。\n',
);
const report = reportOf(readCorpus(folder, 'seeds/lookups'));

it('counts sections, items, names by kind, targets and main themes of a file', () => {
  expect(report.files[0]?.understood).toMatchObject({
    sections: 1,
    items: 2,
    names: { campaign: 1, law: 1, emphasis: 1 },
    targets: 1,
    themes: { 'rights-protection': 1 },
  });
});

it('points out names whose kind is a guess, with their lines', () => {
  expect(report.files[0]?.understood?.guesses).toEqual([{ line: 4, text: '主动', kind: 'emphasis' }]);
  expect(formatReport(report, 'd')).toContain('\n  kind guessed: 主动 (emphasis, line 4)\n');
});

it('adds up what was understood of all files', () => {
  expect(report.totals).toMatchObject({ sections: 1, items: 2, names: 3, laws: 1, targets: 1 });
});
