import { expect, test } from 'vitest';
import { sampleItem, sampleSection, sampleSource, sampleText } from '../model/samples.ts';
import { planOf, sampleCorpus } from './sample-corpus.ts';
import { readSource } from './sources.ts';

test('puts beside each line where it went, what was mended and what was withheld', () => {
  const item = sampleItem('s1-i1', { spans: [{ line: 3, start: 0, end: 4 }], paragraphs: [] });
  const record = planOf('jia', 2021, {
    sections: [sampleSection('s1', [item], { spans: [{ line: 2, start: 0, end: 4 }] })],
    repairs: [{ line: 3, kind: 'join', before: '习近⏎平', after: '习近平', spans: [] }],
    redactions: [{ line: 4, kind: 'phone', count: 2, spans: [{ line: 4, start: 0, end: 11 }] }],
    issues: [{ line: 2, code: 'year-unknown', message: '年份未详' }],
  });
  const source = sampleSource({
    lines: ['甲市妇女联合会文件', '一、思想', '1.学习', '［电话略］', '———'],
    frame: [{ ...sampleText('f1', '甲市妇女联合会文件'), role: 'issuer-mark' }],
    skipped: [{ line: 5, text: '———', reason: '分隔线' }],
  });
  const page = readSource(sampleCorpus([record], { sources: [source] }), source);
  expect(
    page.lines.map((l) => [
      l.uses.map((use) => use.anchor),
      l.frame.length,
      l.repairs.length,
      l.withheld,
      l.skipped,
    ]),
  ).toEqual([
    [[], 1, 0, 0, null],
    [['s1'], 0, 0, 0, null],
    [['s1-i1'], 0, 1, 0, null],
    [[], 0, 0, 2, null],
    [[], 0, 0, 0, '分隔线'],
  ]);
  expect([page.withheld, page.issues.length]).toEqual([2, 1]);
});
