import { describe, expect, it } from 'vitest';
import { all, attribute, render, rowsOf, textOf, texts } from './drawn-elements.ts';
import PlaceMap from './PlaceMap.astro';
import { facedPlace, viewRecords, viewShares } from './place-faces.ts';
import { hostile } from './sample-charts.ts';
import TileMap from './TileMap.astro';

const counts = { full: 1, summary: 0, review: 1 };
const none = { full: 0, summary: 0, review: 0 };
const tile = (code: string, name: string, row: number, column: number) => ({
  code,
  name: `${name}市`,
  short: name,
  row,
  column,
  organisation: null as string | null,
  records: 0,
  counts: none,
  plans: null as { n: number; only: string | null; shares: number[] } | null,
});
const one = { n: 1, only: 'jia-2021-plan', shares: [0.25, 0] };
const several = { n: 2, only: null, shares: [0.1, 0.2] };
const map = {
  code: '990000',
  name: '试省',
  kind: '市州',
  hasGrid: true,
  tiles: [
    { ...tile('990200', '乙', 1, 0), organisation: 'yi' },
    tile('990300', '丙', 1, 1),
    { ...tile('990100', '甲', 0, 1), organisation: 'jia', records: 2, counts, plans: one },
    { ...tile('990400', '丁', 2, 0), organisation: 'ding', records: 1, counts: { ...none, summary: 1 } },
    { ...tile('990500', '戊', 2, 1), organisation: 'wu', records: 3, counts, plans: several },
  ],
  below: [],
};
const theme = { id: 'rural', zh: '乡村振兴', order: 0 };

describe('TileMap', () => {
  it('prints the same numbers in tiles and table, and says what is not collected', async () => {
    const elements = await render(TileMap, { id: 'map', map });
    expect(texts(elements, 'text')).toEqual([
      ...['甲', '2 条', '乙', '未收录', '丙', '未收录'],
      ...['丁', '1 条', '戊', '3 条'],
    ]);
    expect(rowsOf(elements).slice(0, 4)).toEqual([
      ['地方', '记录', '要点全文', '媒体摘要', '总结'],
      ['乙市', '未收录', '0', '0', '0'],
      ['丙市', '未收录', '0', '0', '0'],
      ['甲市', '2 条', '1', '0', '1'],
    ]);
  });

  it('leads from a number to its records, in reading order, from a gap nowhere; gaps alone are hatched', async () => {
    const elements = await render(TileMap, { id: 'map', map });
    const tiles = all(elements, 'a').filter((a) => attribute(a, 'class')?.startsWith('tile'));
    expect(tiles.map((a) => [attribute(a, 'href'), attribute(a, 'class')])).toEqual([
      ['/organisations/jia/#records', 'tile shade-4'],
      [undefined, 'tile gap'],
      [undefined, 'tile gap'],
      ['/organisations/ding/#records', 'tile shade-2'],
      ['/organisations/wu/#records', 'tile shade-5'],
    ]);
    const hatched = all(elements, 'rect').filter((rect) => attribute(rect, 'fill') === 'url(#map-hatch)');
    expect(hatched).toHaveLength(2);
  });

  it('shows the share of a theme with its base, leading to the passages of one plan, or of all its plans', async () => {
    const elements = await render(TileMap, { id: 'map', map, theme });
    const tiles = all(elements, 'a').filter((a) => attribute(a, 'class')?.startsWith('tile'));
    expect(tiles.map((a) => [attribute(a, 'href'), ...a.childNodes.map(textOf).filter(Boolean)])).toEqual([
      ['/themes/rural/#jia-2021-plan', '甲市，乡村振兴占字数 25.0%，依据 1 份全文', '甲', '25.0%'],
      [undefined, '乙市，未收录', '乙', '未收录'],
      [undefined, '丙市，未收录', '丙', '未收录'],
      [undefined, '丁市，没有收录要点全文', '丁', '无全文'],
      ['/organisations/wu/themes/#rural', '戊市，乡村振兴占字数 10.0%，依据 2 份全文', '戊', '10.0%'],
    ]);
    expect(texts(elements, 'li').join()).toContain('3 份要点全文');
  });

  it('opens nothing at a share of zero', () => {
    const { faces } = viewShares(map, { ...theme, order: 1 });
    expect(faces.map(({ text, href }) => [text, href])).toEqual([
      ['未收录', null],
      ['未收录', null],
      ['0%', null],
      ['无全文', null],
      ['20.0%', '/organisations/wu/themes/#rural'],
    ]);
  });

  it('lists places without a grid in a table that is not folded away', async () => {
    const elements = await render(TileMap, { id: 'map', map: { ...map, hasGrid: false } });
    expect(all(elements, 'svg').filter((svg) => attribute(svg, 'class') !== 'icon')).toEqual([]);
    expect(texts(elements, 'summary').join()).not.toContain('数据表');
    expect(rowsOf(elements)).toHaveLength(map.tiles.length + 1);
  });

  it('shows nothing wrong where there is no tile', () => {
    expect(viewRecords({ ...map, tiles: [] })).toMatchObject({ faces: [], classes: [] });
  });
});

describe('PlaceMap', () => {
  const themes = [theme, { id: 'family', zh: '家庭教育', order: 1 }];

  it('hands the browser what the view is made of, and hides the choice from those without script', async () => {
    const elements = await render(PlaceMap, { id: 'map', map, themes });
    const [element] = all(elements, 'place-map');
    const handed = JSON.parse((element && attribute(element, 'data-map')) ?? '');
    expect(viewShares(handed, theme)).toMatchObject({ faces: viewShares(map, theme).faces });
    expect(handed).toEqual(facedPlace(map));
    expect(texts(elements, 'option')).toEqual(['记录条数', '乡村振兴', '家庭教育']);
    const [choice] = elements.filter((e) => attribute(e, 'class')?.startsWith('choice'));
    expect(choice && attribute(choice, 'hidden')).toBeDefined();
  });

  it('offers no theme where no place has a full plan', async () => {
    const tiles = map.tiles.map((one) => ({ ...one, plans: null }));
    expect(all(await render(PlaceMap, { id: 'map', map: { ...map, tiles }, themes }), 'select')).toEqual([]);
  });

  it('escapes hostile names', async () => {
    const tiles = [{ ...map.tiles[2], name: hostile, short: hostile }];
    const elements = await render(PlaceMap, { id: 'map', map: { ...map, name: hostile, tiles }, themes: [] });
    expect(all(elements, 'img')).toEqual([]);
    expect(texts(elements, 'script').filter((script) => script !== '')).toEqual([]);
    expect(texts(elements, 'text')[0]).toBe(hostile);
  });
});
