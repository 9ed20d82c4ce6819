import { expect, test } from 'vitest';
import { dateCitation, formatCitation } from './citation.ts';
import { sampleRecord, sampleSource } from './samples.ts';

const place = {
  site: '妇联工作要点库',
  version: '0123abcd',
  address: 'https://example.org/plans/jia-2021-plan/',
};
const ending =
  '[引用日期 ____-__-__]. https://example.org/plans/jia-2021-plan/. 妇联工作要点库，记录版本 0123abcd.';

test('cites a plan by its issuer, title, number and date of signature', () => {
  const record = sampleRecord({ documentNumber: '甲妇发〔2021〕5号', issued: '2021-02-21' });
  const entry = { record, name: '甲市妇联 · 2021 · 工作要点', who: '甲市妇联' };
  expect(formatCitation(entry, sampleSource(), place)).toBe(
    `甲市妇女联合会. 甲市妇联2021年工作要点: 甲妇发〔2021〕5号[A/OL]. (2021-02-21)${ending}`,
  );
});

test('cites a press summary as part of the article that holds it, never as the plan itself', () => {
  const record = sampleRecord({ evidence: 'summary', title: '甲市妇联', editor: '李立' });
  const entry = { record, name: '甲市妇联 · 2021 · 工作要点', who: '甲市妇联' };
  expect(formatCitation(entry, sampleSource({ title: '全省妇联务虚会召开' }), place)).toBe(
    `李立. 甲市妇联 · 2021 · 工作要点（媒体摘要）//全省妇联务虚会召开[N/OL]. ${ending}`,
  );
});

test('takes the day of access where a reader has one', () => {
  const entry = { record: sampleRecord(), name: '甲市妇联 · 2021 · 工作要点', who: '甲市妇联' };
  const dated = dateCitation(formatCitation(entry, sampleSource(), place), '2026-11-22');
  expect(dated).toContain('[2026-11-22]. https://example.org/');
  expect(dated).not.toContain('____');
});
