import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Page, readSite, type Site } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { APP_ICONS, SHARE_SIZE } from '../../src/model/app-icons.ts';

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): number[] {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

/** What a page says of itself to others: `og:title` → its content. */
function metasOf(page: Page): Map<string, string> {
  const metas = page.elements.filter(({ tagName }) => tagName === 'meta');
  return new Map(
    metas.map((meta) => [
      attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
      attribute(meta, 'content') ?? '',
    ]),
  );
}

describe.each(Object.entries(TEST_BUILDS))('the site built for %s', (_, { dir, base, origin }) => {
  let site: Site;
  const fileOf = (address: string) => join(dir, new URL(address).pathname.slice(base.length));
  beforeAll(() => {
    site = readSite(dir, base);
  });

  test('every page has a title, words, an address and a picture that is there', () => {
    for (const page of site.pages) {
      const metas = metasOf(page);
      const said = ['site_name', 'type', 'locale', 'title', 'description', 'image', 'image:alt'];
      for (const one of said) expect(metas.get(`og:${one}`), `${page.file} ${one}`).toBeTruthy();
      expect(metas.get('twitter:card')).toBe('summary_large_image');
      expect(existsSync(fileOf(metas.get('og:image') ?? '')), page.file).toBe(true);
      // What search engines are kept out of has no address to be shared by.
      const address = metas.get('robots') === 'noindex' ? undefined : `${origin}${page.address}`;
      expect(metas.get('og:url'), page.file).toBe(address);
    }
  });

  test('every record has a picture of its own, 1200 by 630, that says another thing', () => {
    const records = site.pages.filter(({ file }) => /^plans\/[^/]+\/index\.html$/.test(file));
    const files = records.map((page) => fileOf(metasOf(page).get('og:image') ?? ''));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(sizeOf(file)).toEqual([SHARE_SIZE.width, SHARE_SIZE.height]);
    const pictures = new Set(files.map((file) => readFileSync(file, 'base64')));
    expect(pictures.size).toBe(files.length);
  });

  test('the icons of the site have the size their names say, and its manifest names those of an app', () => {
    for (const { file, size } of APP_ICONS) expect(sizeOf(join(dir, file))).toEqual([size, size]);
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.webmanifest'), 'utf8'));
    expect(manifest.start_url).toBe(base);
    for (const { src } of manifest.icons) {
      expect(src.startsWith(base)).toBe(true);
      expect(existsSync(join(dir, src.slice(base.length))), src).toBe(true);
    }
  });
});
