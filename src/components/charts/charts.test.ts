import { describe, expect, it } from 'vitest';
import CoverageMatrix from './CoverageMatrix.astro';
import {
  all,
  attribute,
  type Component,
  type Element,
  render,
  rowsOf,
  textOf,
  texts,
} from './drawn-elements.ts';
import { hostile, record, records, themes } from './sample-charts.ts';

describe('CoverageMatrix', () => {
  const organisations = [
    { id: 'jia', level: 'province', code: '430000', label: '甲省妇联', href: '/organisations/jia/' },
    { id: 'bing', level: 'city', code: '430100', label: '丙市妇联', href: '/organisations/bing/' },
  ];
  const props = {
    id: 'coverage',
    heading: '收录',
    organisations,
    records: records.map(({ counts, href }) => ({ ...counts, id: counts.record, href })),
  };

  it('links what is there with its evidence and names what is not', async () => {
    const elements = await render(CoverageMatrix, props);
    expect(rowsOf(elements)).toEqual([
      ['机构', '2019', '2020', '2021'],
      ['省级'],
      ['甲省妇联', '全文', '未收录', '未收录'],
      ['市州'],
      ['丙市妇联', '未收录', '总结摘要', '摘要'],
    ]);
    const links = all(elements, 'a').map((a) => [attribute(a, 'href'), attribute(a, 'aria-label')]);
    expect(links).toContainEqual(['/plans/bing-2020/', '丙市妇联 2020 年，总结摘要']);
  });
});

describe('every chart', () => {
  const bad = [{ ...record('a-2021', [1, 2]), label: hostile, name: hostile, href: `/x"><script>` }];
  const badThemes = themes.map((theme) => ({ ...theme, zh: hostile, short: hostile }));
  const props = { id: 'x', heading: hostile, themes: badThemes, records: bad, hrefOf: () => hostile };
  it.each([
    [
      'CoverageMatrix',
      CoverageMatrix,
      {
        ...props,
        organisations: [{ id: 'a', level: null, code: null, label: hostile, href: hostile }],
        records: [{ id: 'r', organisation: 'a', year: 2021, kind: 'plan', evidence: 'full', href: hostile }],
      },
    ],
  ] as const)('escapes hostile text and needs no inline style or script: %s', async (_, component, given) => {
    const elements = await render(component as Component, given);
    expect(textOf(elements[0] as Element)).toContain('<script>alert(1)</script>');
    expect(all(elements, 'img')).toEqual([]);
    expect(texts(elements, 'script').filter((script) => script !== '')).toEqual([]);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });
});
