import { expect, test } from 'vitest';
import { comparedRecord } from '../compare/compared-record.ts';
import { leanRecord } from '../compare/sheet.ts';
import { tableUnits } from '../compare/table-units.ts';
import { sampleItem, sampleSection, sampleText, sampleThemed } from '../model/samples.ts';
import { walkPassages } from '../model/walk.ts';
import { corpus } from './corpus.ts';
import { planOf } from './sample-corpus.ts';
import { sheetOf } from './sheets.ts';

const opening = [sampleThemed('o1', '开展巾帼志愿服务进社区活动，关爱留守儿童。')];

test('a record is lean without places of its source, and its texts, names and labels are as they were', () => {
  const item = sampleItem('s1-i1', { items: [sampleItem('s1-i1-i1')] });
  const record = planOf('jia', 2021, {
    front: [sampleText('f1', '甲妇发〔2021〕1号')],
    opening,
    sections: [sampleSection('s1', [item], { paragraphs: [sampleThemed('s1-p1', '引言。')] })],
    issues: [{ line: 1, code: 'numbering-jump', message: 'x' }],
  });
  const lean = leanRecord(record);
  expect(walkPassages(lean)).toEqual(walkPassages({ ...record, front: [] }));
  expect(tableUnits(lean)).toEqual(tableUnits(record));
  expect(JSON.stringify(lean)).not.toMatch(/"spans":\[[^\]]/);
  expect(lean).toMatchObject({ names: record.names, targets: record.targets, issues: [] });
});

test('in the content folder a sheet holds all that its record names, its formulas and those above it', async () => {
  const all = await corpus();
  for (const entry of all.recordById.values()) {
    const sheet = await sheetOf(entry);
    const named = all.campaigns.filter(({ occurrences }) =>
      occurrences.some(({ record }) => record === entry.record.id),
    );
    const families = sheet.uses.filter(({ thing }) => thing.type === 'campaign');
    expect(families.map(({ thing }) => thing.id).sort()).toEqual(named.map(({ id }) => id).sort());
    const texts = new Map(comparedRecord(entry.record).passages.map(({ id, text }) => [id, text]));
    for (const { passage, end } of sheet.formulas) {
      expect(texts.get(passage)?.length ?? 0).toBeGreaterThanOrEqual(end);
    }
    const parent = all.organisationById.get(entry.record.organisation ?? '')?.parent;
    expect(sheet.above[0] ?? null).toBe(parent ?? null);
  }
});
