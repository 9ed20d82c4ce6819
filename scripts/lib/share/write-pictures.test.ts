import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silent } from '../report/progress.ts';
import { writePictures } from './write-pictures.ts';

let root: string;
const folders = () => ({
  dir: join(root, 'dist'),
  base: '/plans-site/',
  cache: join(root, 'cache'),
  ofRecords: true,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(root, 'dist'), { recursive: true });
  cpSync('public/favicon.svg', join(root, 'dist/favicon.svg'));
  writePage('', 'site', '妇联工作要点库');
  writePage('plans/a', 'plans/a', '甲市妇联2021年工作要点');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A page that names its picture, as every page of the site does. */
function writePage(folder: string, image: string, title: string) {
  const metas = {
    image: `https://example.org/plans-site/share/${image}.png`,
    title,
    'image:alt': '全文',
    site_name: '库',
  };
  const head = Object.entries(metas).map(
    ([name, content]) => `<meta property="og:${name}" content="${content}">`,
  );
  mkdirSync(join(root, 'dist', folder), { recursive: true });
  writeFileSync(
    join(root, 'dist', folder, 'index.html'),
    `<!doctype html><head>${head.join('')}</head><body>`,
  );
}

test('only what changed is drawn again, and the same words give the same bytes', async () => {
  expect(await writePictures(folders(), silent)).toMatchObject({ cards: 2, drawn: 2 });
  const site = readFileSync(join(root, 'dist/share/site.png'));
  const before = readFileSync(join(root, 'dist/share/plans/a.png'));
  writePage('plans/a', 'plans/a', '甲市妇联2022年工作要点');
  expect(await writePictures(folders(), silent)).toMatchObject({ cards: 2, drawn: 1 });
  expect(readFileSync(join(root, 'dist/share/plans/a.png')).equals(before)).toBe(false);
  rmSync(join(root, 'cache'), { recursive: true });
  await writePictures(folders(), silent);
  expect(readFileSync(join(root, 'dist/share/site.png')).equals(site)).toBe(true);
});

test('where no record has one the start page alone is looked at', async () => {
  expect(await writePictures({ ...folders(), ofRecords: false }, silent)).toMatchObject({ cards: 1 });
});

test('records that share the picture of the site add none', async () => {
  writePage('plans/a', 'site', '甲市妇联2021年工作要点');
  expect(await writePictures(folders(), silent)).toMatchObject({ cards: 1 });
  expect(readdirSync(join(root, 'dist/share'))).toEqual(['site.png']);
});
