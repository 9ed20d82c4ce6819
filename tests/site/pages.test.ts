import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { wrongHeadings, wrongLanguages } from '../../scripts/lib/checks/headings.ts';
import { invalidHtml } from '../../scripts/lib/checks/html.ts';
import { brokenLinks } from '../../scripts/lib/checks/links.ts';
import { countOccurrences, emptyOccurrences } from '../../scripts/lib/checks/occurrences.ts';
import { listProblems } from '../../scripts/lib/checks/problem.ts';
import { insecureParts } from '../../scripts/lib/checks/security.ts';
import { unclearTitles } from '../../scripts/lib/checks/titles.ts';
import { readSite, type Site } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { LANGUAGES } from '../../src/model/languages.ts';

const SITES = Object.entries(TEST_BUILDS).flatMap(([name, build]) =>
  LANGUAGES.map((language) => ({ name, ...build, language })),
);

describe.each(SITES)('the $language.name site built for $name', ({ dir, base, origin, language }) => {
  let site: Site;
  beforeAll(() => {
    if (!existsSync(dir)) throw new Error(`${dir} is missing. Run: npm test -- build site`);
    site = readSite(dir, base, language);
  });

  test('has its start page and a page for what is not found', () => {
    expect(site.pages.map((p) => p.file)).toEqual(
      expect.arrayContaining([`${language.folder}index.html`, `${language.folder}404.html`]),
    );
  });

  test('every link, anchor and asset leads to something below its base path', () => {
    expect(listProblems(brokenLinks(site, origin))).toEqual([]);
  });

  test('every occurrence of a name or quantity opens the passage that holds it', () => {
    expect(listProblems(emptyOccurrences(site))).toEqual([]);
    expect(countOccurrences(site)).toBeGreaterThan(0);
  });

  // Some 450 pages, each parsed by the rules of HTML: 20 s, on a busy machine four times that.
  test('every page is valid HTML', { timeout: 300_000 }, async () => {
    expect(listProblems(await invalidHtml(site))).toEqual([]);
  });

  test('every page has one main heading', () => {
    expect(listProblems(wrongHeadings(site))).toEqual([]);
  });

  test('every page states its language', () => {
    expect(listProblems(wrongLanguages(site, new RegExp(`^${language.tag}$`)))).toEqual([]);
  });

  test('every page has a title of its own', () => {
    expect(listProblems(unclearTitles(site))).toEqual([]);
  });

  test('every page has a strict security policy and no inline code', () => {
    expect(listProblems(insecureParts(site))).toEqual([]);
  });
});

test('documents dropped in become pages, and no other page goes', () => {
  const { root, based } = TEST_BUILDS;
  const [before, after] = [root, based].map(({ dir, base }) => readSite(dir, base).pages.map((p) => p.file));
  expect(after).toEqual(expect.arrayContaining(before ?? []));
  for (const id of ['zhejiang-2023-plan', 'chengdu-wuhou-2024-plan', 'kashi-2019-plan']) {
    expect(before).not.toContain(`plans/${id}/index.html`);
    expect(after).toContain(`plans/${id}/index.html`);
  }
});
