import { describe, expect, it } from 'vitest';
import type { PlanPart } from '../../charts/plan-order.ts';
import { all, attribute, type Element, elementsOf, rowsOf, textOf, texts } from './drawn-elements.ts';
import { planOrderFigure } from './plan-order-figure.ts';
import { hostile, record, themes } from './sample-charts.ts';
import { themeProfileFigure } from './theme-profile-figure.ts';

const place = { version: '0123abcd', pathname: '/plans/a/' };

describe('the profile of themes', () => {
  const props = {
    id: 'profile',
    heading: '构成',
    title: '构成',
    peers: null,
    ...place,
    themes,
    counts: record('a-2021', [3, 0]).counts,
    hrefOf: (t: string) => `#${t}`,
    unlabelled: [{ id: 's1-i5', text: '完成其他工作' }],
  };

  it('shows the same shares in bars and table, what carries no label included', async () => {
    const elements = elementsOf(themeProfileFigure(props));
    expect(texts(elements, 'text')).toEqual(['思想', '30.0%', '家风', '0%', '未标注', '10.0%']);
    expect(rowsOf(elements)).toEqual([
      ['主题', '条目', '字数占比', '每千字提及'],
      ['思想政治引领', '3', '30.0%', '3.0'],
      ['家庭文明与家风', '0', '0%', '0'],
      ['未标注', '1', '10.0%', ''],
    ]);
  });

  it('draws the median of at least three plans as a tick, in word and table too', async () => {
    const shares = new Map([
      ['ideology', 0.25],
      ['family-civility', 0.1],
    ]);
    const elements = elementsOf(themeProfileFigure({ ...props, peers: { n: 4, shares } }));
    const ticks = all(elements, 'line').filter((line) => attribute(line, 'class') === 'tick');
    expect(ticks).toHaveLength(themes.length + 1);
    expect(texts(elements, 'title')).toContain('思想政治引领，字数占比 30.0%，同级同年中位数 25.0%');
    expect(rowsOf(elements).map((row) => row.at(-1))).toEqual([
      '同级同年中位数（4 份全文）',
      '25.0%',
      '10.0%',
      '',
    ]);
    expect(texts(elements, 'li').join()).toContain('4 份全文');
  });

  it('says so where there are too few to compare, and nothing where there is no group', async () => {
    const few = elementsOf(themeProfileFigure({ ...props, peers: { n: 2, shares: null } }));
    expect(texts(few, 'li')).toContain('同级同年全文不足 3 份，不作比较。');
    expect(all(few, 'line').filter((line) => attribute(line, 'class') === 'tick')).toEqual([]);
    expect(texts(elementsOf(themeProfileFigure(props)), 'li').join()).not.toContain('同级同年');
  });

  it('lists the passages without a label and leads there; what is zero opens nothing', async () => {
    const elements = elementsOf(themeProfileFigure(props));
    const links = all(elements, 'a').map((a) => attribute(a, 'href'));
    expect(new Set(links)).toEqual(
      new Set(['#ideology', '#unlabelled', '#s1-i5', '#profile', '#profile-alone', '/']),
    );
    const [list] = elements.filter((element) => attribute(element, 'id') === 'unlabelled');
    expect(list && textOf(list)).toBe('完成其他工作');
  });
});

describe('the order of a plan', () => {
  const unit = (id: string, characters: number, theme: string | null, text = `${id}条`) => ({
    id,
    text,
    characters,
    theme,
  });
  const signed = themes.map((theme, i) => ({
    ...theme,
    short: ['思想', '家庭文明'][i] ?? '',
    sign: ['PG', 'FC'][i],
  }));
  const parts: PlanPart[] = [
    { label: '一', title: '引领', units: [unit('a', 300, 'ideology'), unit('b', 33, 'family-civility')] },
    { label: '二', title: '服务', units: [unit('c', 90, null)] },
  ];
  const props = { id: 'order', of: '甲市妇联', ...place, themes: signed, parts, leading: ['ideology'] };
  const segments = (elements: Element[]) =>
    all(elements, 'a').filter((a) => attribute(a, 'class') !== undefined && textOf(a).includes('字'));

  it('follows the plan in drawing and table, each segment leading to its passage', async () => {
    const elements = elementsOf(planOrderFigure(props));
    expect(segments(elements).map((a) => [attribute(a, 'href'), attribute(a, 'class')])).toEqual([
      ['#a', 'lead'],
      ['#b', 'other'],
      ['#c', 'none'],
    ]);
    expect(rowsOf(elements)).toEqual([
      ['段', '主要主题', '字数'],
      ['一 引领'],
      ['a条', '思想政治引领', '300'],
      ['b条', '家庭文明与家风', '33'],
      ['二 服务'],
      ['c条', '未标注', '90'],
    ]);
  });

  it('names what fits, on two lines where it is narrow, and says the rest to those who point at it', async () => {
    const elements = elementsOf(planOrderFigure(props));
    expect(texts(elements, 'text')).toEqual(['一', '思想', '家庭', '文明', '二']);
    expect(texts(elements, 'title')).toContain('b条：家庭文明与家风，33 字');
  });

  it('explains only the looks that occur', async () => {
    const legend = texts(elementsOf(planOrderFigure(props)), 'li').slice(0, 3);
    expect(legend).toEqual(['字数占比最多：思想政治引领', '其他主题', '未标注']);
  });

  it('escapes hostile text', async () => {
    const bad = [{ label: '', title: hostile, units: [unit('a', 300, 'x', hostile)] }];
    const elements = elementsOf(planOrderFigure({ ...props, of: hostile, parts: bad }));
    expect(all(elements, 'img')).toEqual([]);
    expect(texts(elements, 'script').filter((script) => script !== '')).toEqual([]);
    const hostileProfile = elementsOf(
      themeProfileFigure({
        id: 'p',
        heading: hostile,
        title: hostile,
        peers: null,
        ...place,
        themes: themes.map((theme) => ({ ...theme, zh: hostile, short: hostile })),
        counts: record('a-2021', [1, 2]).counts,
        hrefOf: () => hostile,
        unlabelled: [{ id: 'a', text: hostile }],
      }),
    );
    expect(all(hostileProfile, 'img')).toEqual([]);
    expect(texts(hostileProfile, 'text')).toContain(hostile);
  });
});
