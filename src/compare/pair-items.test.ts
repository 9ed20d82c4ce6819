import { expect, test } from 'vitest';
import type { PlanRecord } from '../model/record.ts';
import {
  sampleCampaign,
  sampleItem,
  sampleOccurrence,
  sampleRecord,
  sampleSection,
  sampleText,
} from '../model/samples.ts';
import type { ThemeLabel } from '../model/text.ts';
import { pairItems } from './pair-items.ts';
import { collectThings } from './things.ts';

const plan = (id: string, items: [heading: string, text: string, themes?: ThemeLabel[]][]): PlanRecord =>
  sampleRecord({
    id,
    sections: [
      sampleSection(
        's1',
        items.map(([heading, text, themes = []], i) =>
          sampleItem(`s1-i${i + 1}`, { heading, themes, paragraphs: [sampleText(`s1-i${i + 1}-p1`, text)] }),
        ),
      ),
    ],
  });
const things = (...campaigns: ReturnType<typeof sampleCampaign>[]) =>
  collectThings({ campaigns, laws: [], formulas: [], records: [] });
const theme = (...evidence: string[]): ThemeLabel => ({ id: 'family-education', score: 0.5, evidence });
const outline = ({ a }: ReturnType<typeof pairItems>) =>
  a.map(({ unit, counterparts }) => [unit.id, counterparts.map(({ b }) => b)]);

test('pairs items by what they share, whatever their place, and says why', () => {
  const a = plan('a', [
    ['学习', '组织巾帼志愿者走进社区开展宣讲。'],
    ['关爱', '做好两癌救助。'],
  ]);
  const b = plan('b', [
    ['关心', '推进两癌检查。'],
    ['宣传', '全年组织巾帼志愿者走进社区二十次。'],
  ]);
  const of = (record: string, start: number) =>
    sampleOccurrence({ record, node: record === 'a' ? 's1-i2-p1' : 's1-i1-p1', start, end: start + 2 });
  const paired = pairItems(
    things(sampleCampaign({ occurrences: [of('a', 2), of('b', 2)] })),
    { record: a },
    { record: b },
  );
  expect(outline(paired)).toEqual([
    ['s1-i1', ['s1-i2']],
    ['s1-i2', ['s1-i1']],
  ]);
  expect(paired.a[0]?.counterparts[0]).toMatchObject({ characters: 11, names: [], theme: null, weight: 11 });
  expect(paired.a[1]?.counterparts[0]).toMatchObject({
    characters: 0,
    names: [{ name: '两癌' }],
    weight: 10,
  });
  expect(paired.b.map(({ counterparts }) => counterparts.length)).toEqual([1, 1]);
});

test('one theme alone pairs nothing, with two of its terms it does', () => {
  const a = plan('a', [
    ['一', '甲。', [theme('家长学校', '亲子')]],
    ['二', '乙。', [theme('家长学校')]],
  ]);
  const b = plan('b', [['三', '丙。', [theme('亲子', '家校', '家长学校')]]]);
  const paired = pairItems(things(), { record: a }, { record: b });
  expect(outline(paired)).toEqual([
    ['s1-i1', ['s1-i1']],
    ['s1-i2', []],
  ]);
  expect(paired.a[0]?.counterparts[0]).toMatchObject({
    theme: 'family-education',
    terms: ['家长学校', '亲子'],
  });
});

test('a formula is no reason', () => {
  const text = '在市委和省妇联的坚强领导下做好各项工作';
  const a = {
    record: plan('a', [['一', text]]),
    formulas: [{ passage: 's1-i1-p1', start: 0, end: text.length }],
  };
  const b = { ...a, record: { ...a.record, id: 'b' } };
  expect(outline(pairItems(things(), a, b))).toEqual([['s1-i1', []]]);
});

test('names at most three counterparts, the nearest first', () => {
  const wording = '组织巾帼志愿者走进社区开展宣讲活动';
  const a = plan('a', [['一', wording]]);
  const b = plan(
    'b',
    [12, 17, 11, 13].map((length) => ['二', wording.slice(0, length)]),
  );
  expect(outline(pairItems(things(), { record: a }, { record: b }))).toEqual([
    ['s1-i1', ['s1-i2', 's1-i4', 's1-i1']],
  ]);
});
