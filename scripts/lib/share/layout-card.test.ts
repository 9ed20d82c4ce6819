import { beforeAll, expect, test } from 'vitest';
import { SHARE_SIZE } from '../../../src/model/app-icons.ts';
import { type Glyphs, openGlyphs } from './glyphs.ts';
import { fitTitle, layoutCard, widthOf } from './layout-card.ts';

const glyphs: Glyphs = openGlyphs(600);
const long = '关于印发《湘西土家族苗族自治州妇女联合会2022年工作要点》（试行）的通知，'.repeat(6);

beforeAll(() => glyphs.load(`岳阳市妇联2021年工作要点…<script>${long}x`));

test('a short title stands in large type, a long one in smaller type and more lines', () => {
  expect(fitTitle('岳阳市妇联2021年工作要点', glyphs)).toEqual({
    size: 92,
    lines: ['岳阳市妇联', '2021年工作要点'],
  });
  expect(fitTitle(long.slice(0, 60), glyphs).size).toBeLessThan(92);
});

test.each([long, 'x'.repeat(900), '2'.repeat(60)])(
  'a title of any length stays on the picture: %.12s',
  (title) => {
    const { size, lines } = fitTitle(title, glyphs);
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const line of lines)
      expect(widthOf(line, glyphs) * size).toBeLessThanOrEqual(SHARE_SIZE.width - 168);
  },
);

test('a title that is cut says so', () => {
  expect(fitTitle(long, glyphs).lines.at(-1)).toMatch(/…$/);
});

test('only shapes are drawn: no letter of the text becomes markup', () => {
  const svg = layoutCard({ title: '<script>', line: '妇联', site: '要点' }, glyphs);
  expect(svg).not.toContain('script');
  expect(svg).not.toContain('<text');
});

test('a character the font lacks leaves a mark', () => {
  expect(glyphs.of('\u{e123}')).toEqual(glyphs.of('〓'));
});
