import { describe, expect, it } from 'vitest';
import type { ShareRow } from '../../charts/share-rows.ts';
import { all, attribute, type Element, render, rowsOf, texts } from './drawn-elements.ts';
import OrganisationMatrix from './OrganisationMatrix.astro';
import PlaceMatrix from './PlaceMatrix.astro';
import { shareRow, themeHref, themes } from './sample-charts.ts';

describe('OrganisationMatrix', () => {
  const props = { id: 'organisations', themes, themeHref, rows: [shareRow('甲', [0.25, 0])], more: 0 };

  it('prints each share in its cell, links those above zero, and names the plans it rests on', async () => {
    const elements = await render(OrganisationMatrix, props);
    expect(rowsOf(elements)).toEqual([
      ['机构', '思想', '家风'],
      ['甲妇联全文 2 份（2019、2021）', '25.0%', '0%'],
    ]);
    const cells = all(elements, 'td');
    expect(cells.map((cell) => [attribute(cell, 'class'), attribute(cell, 'data-value')])).toEqual([
      ['shade-5', '0.25'],
      ['shade-0', '0'],
    ]);
    const links = all(elements, 'a').map((a) => [attribute(a, 'aria-label'), attribute(a, 'href')]);
    expect(links).toContainEqual(['甲妇联，思想政治引领：25.0%，7 条', '/organisations/甲/themes/#ideology']);
  });

  it('shows nothing to press to those without script', async () => {
    const pressed = all(await render(OrganisationMatrix, props), 'button');
    const buttons = pressed.filter((button) => attribute(button, 'class') === 'sort');
    expect(buttons).toHaveLength(3);
    expect(buttons.every((button) => attribute(button, 'hidden') !== undefined)).toBe(true);
  });

  it('tells those who hear a cell its row and column, where it is no link too', async () => {
    const [, zero] = all(await render(OrganisationMatrix, props), 'td');
    expect(attribute(zero as Element, 'aria-label')).toBe('甲妇联，家庭文明与家风：0%');
  });

  it('says how many organisations it leaves out', async () => {
    const elements = await render(OrganisationMatrix, { ...props, more: 2960 });
    expect(texts(elements, 'li').join()).toContain('另有 2960 个有全文计划的机构没有列出');
  });

  it('says so where there is nothing to list', async () => {
    const elements = await render(OrganisationMatrix, { ...props, rows: [] });
    expect(texts(elements, 'p')).toContain('没有可以列出的全文计划。');
    expect(all(elements, 'table')).toEqual([]);
  });
});

describe('PlaceMatrix', () => {
  const place = (id: string, shares: [number, number], over: Partial<ShareRow> = {}) =>
    shareRow(id, shares, { name: id, href: `/themes/at/${id}/`, ...over });
  const props = {
    id: 'places',
    themes,
    themeHref,
    levels: [
      place('省级', [0.5, 0]),
      place('市州', [0.1, 0.2], { organisations: 3, plans: 30, by: 'middle', listed: 20 }),
    ],
    places: [place('甲市', [0.1, 0.2])],
  };

  it('sets levels and places apart and says of each whether it is a sum or a middle, and of how many', async () => {
    expect(rowsOf(await render(PlaceMatrix, props))).toEqual([
      ['层级、地区', '思想', '家风'],
      ['按层级'],
      ['省级1 个机构，全文 2 份，合计', '50.0%', '0%'],
      ['市州3 个机构，全文 30 份，中位', '10.0%', '20.0%'],
      ['按地区（含下级）'],
      ['甲市1 个机构，全文 2 份，合计', '10.0%', '20.0%'],
    ]);
  });

  it('says that only the newest plans are listed where there are very many', async () => {
    const elements = await render(PlaceMatrix, props);
    const labels = all(elements, 'a').map((a) => attribute(a, 'aria-label'));
    expect(labels).toContain('市州，思想政治引领：10.0%，最近 20 份中 7 条');
    expect(texts(elements, 'li').join()).toContain('只列最近 20 份');
  });

  it('rests on the plans of all levels, each once', async () => {
    expect(texts(await render(PlaceMatrix, props), 'li')[0]).toBe(
      '依据：4 个机构的 32 份全文计划；媒体摘要和总结不计入。',
    );
  });
});
