import { expect, test } from 'vitest';
import { attribute, readSite, textOf } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS, type TestBuild } from '../../scripts/lib/site/test-builds.ts';

/** The rows of a section of the page of corrections, each cell's text. */
function rowsOf({ dir, base }: TestBuild, file = 'corrections/index.html') {
  const page = readSite(dir, base).pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`${file} is missing in ${dir}`);
  const rows = page.elements.filter((e) => e.tagName === 'tr');
  const links = page.elements.flatMap((e) => (e.tagName === 'a' ? (attribute(e, 'href') ?? []) : []));
  return { rows: rows.map(textOf), links, text: page.elements.map(textOf)[0] ?? '' };
}

test('the five documents have no correction, and the page says so', () => {
  const { rows, text } = rowsOf(TEST_BUILDS.root);
  expect(text).toContain('目前没有更正');
  expect(rows.join('\n')).not.toContain('更正前');
});

test('what the file beside a document states is listed with what the text gave, why, and where', () => {
  const { rows, links, text } = rowsOf(TEST_BUILDS.based);
  expect(text).not.toContain('目前没有更正');
  const row = (fact: string) => rows.find((one) => one.trim().startsWith(fact)) ?? '';
  expect(row('发文机构')).toMatch(
    /文中未能读出[\s\S]*大理白族自治州妇女联合会[\s\S]*州妇联网站所附 <封面> 页/,
  );
  expect(row('成文日期')).toMatch(/2022-03-10[\s\S]*2022-03-01/);
  expect(row('年度')).toBe('');
  expect(links).toContain('/plans-site/sources/dali-stated-facts/');
  expect(links).toContain('/plans-site/plans/dali-2022-plan/');
});

test('automatic repairs are counted apart, with a way to those of each document', () => {
  const { links, text } = rowsOf(TEST_BUILDS.root);
  expect(text).toMatch(/接行\s*\d+ 处/);
  expect(links.filter((link) => link.endsWith('/#repairs')).length).toBeGreaterThan(0);
});

test('the method page leads to the corrections', () => {
  expect(rowsOf(TEST_BUILDS.root, 'about/index.html').links).toContain('/corrections/');
});
