import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  fullWidthMarks,
  missingSiblings,
  unmarkedChinese,
  wrongAlternates,
} from '../../scripts/lib/checks/languages.ts';
import { listProblems } from '../../scripts/lib/checks/problem.ts';
import { readSite, type Site } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { CHINESE, ENGLISH, type Language } from '../../src/model/languages.ts';

describe.each(Object.entries(TEST_BUILDS))(
  'the languages of the site built for %s',
  (_, { dir, base, origin }) => {
    let [chinese, english]: Site[] = [];
    beforeAll(() => {
      [chinese, english] = [CHINESE, ENGLISH].map((language) => readSite(dir, base, language));
    });

    test('every page stands in both, with the same places to link to', () => {
      const one: [Site, Language] = [chinese as Site, CHINESE];
      const other: [Site, Language] = [english as Site, ENGLISH];
      expect(one[0].pages.length).toBeGreaterThan(100);
      expect(listProblems([...missingSiblings(one, other), ...missingSiblings(other, one)])).toEqual([]);
    });

    test('every page names itself in both, and its own address', () => {
      for (const [site, language] of [
        [chinese, CHINESE],
        [english, ENGLISH],
      ] as const)
        expect(listProblems(wrongAlternates(site as Site, language, origin + base))).toEqual([]);
    });

    test('every run of Chinese on an English page is marked as Chinese', () => {
      expect(listProblems(unmarkedChinese(english as Site))).toEqual([]);
    });

    test('no English page has Chinese punctuation outside what is marked as Chinese', () => {
      expect(listProblems(fullWidthMarks(english as Site))).toEqual([]);
    });

    test('files that know no language stand once', () => {
      const doubled = [...(english as Site).files].filter(
        (file) =>
          /^en\/(pagefind|data\/.*\.\w+$|robots|opensearch|favicon)/.test(file) && !file.endsWith('.html'),
      );
      expect(doubled).toEqual([]);
    });

    test('robots.txt names the map of each language, and each map its own pages only', () => {
      const robots = readFileSync(join(dir, 'robots.txt'), 'utf8');
      for (const { folder } of [CHINESE, ENGLISH]) {
        expect(robots).toContain(`Sitemap: ${origin}${base}${folder}sitemap-index.xml\n`);
        const map = readFileSync(join(dir, folder, 'sitemap-0.xml'), 'utf8');
        const addresses = [...map.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address ?? '');
        expect(addresses.length).toBeGreaterThan(100);
        expect(
          addresses.filter((address) => address.startsWith(`${origin}${base}en/`) !== (folder === 'en/')),
        ).toEqual([]);
      }
    });

    test('the page of open data states the sizes of the files that lie at the root', () => {
      const sizes = (page: Site) =>
        page.pages.find(({ file }) => file.endsWith('data/index.html'))?.html.match(/\d+(\.\d+)? [kM]?B/g);
      expect(sizes(chinese as Site)?.length).toBeGreaterThan(10);
      expect(sizes(english as Site)).toEqual(sizes(chinese as Site));
    });
  },
);
