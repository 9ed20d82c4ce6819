import { existsSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { readFold } from '../../search/key.ts';
import { readNameQuery } from '../../search/names/grade.ts';
import { sitePagesWords } from '../../strings/quick-jump.ts';
import { findPages } from './find-pages.ts';

const fold = readFold('');
const find = (typed: string) => findPages(sitePagesWords, readNameQuery(typed, fold), fold);

it('offers every page while nothing is typed', () => {
  expect(find('').map(({ path }) => path)).toEqual(sitePagesWords.map(({ path }) => path));
});

it.each([
  ['地区', '/regions/'],
  ['diqu', '/regions/'],
  ['dq', '/regions/'],
  ['dbi', '/compare/'],
  ['falü', '/laws/'],
])('finds by name, pinyin, initials: %s', (typed, path) => {
  expect(find(typed)[0]?.path).toBe(path);
});

it('says by which other name a page was found', () => {
  expect(find('地图')).toEqual([{ path: '/regions/', name: '地区', also: '地图' }]);
});

it('finds nothing for what is no page', () => {
  expect(find('巾帼心向党')).toEqual([]);
});

it.each(sitePagesWords.flatMap(({ forms }) => forms))('reads %s as it is spoken', (form) => {
  const [text = '', letters] = form.split('\t');
  expect(letters).toBe(pinyin(text, { toneType: 'none', v: true }));
});

it.each(sitePagesWords.map(({ path }) => path))('leads to a page that there is: %s', (path) => {
  const name = path === '/' ? 'index' : path.slice(1, -1);
  const pages = ['', '/index'].map((end) => new URL(`../../pages/${name}${end}.astro`, import.meta.url));
  expect(pages.some((page) => existsSync(page))).toBe(true);
});
