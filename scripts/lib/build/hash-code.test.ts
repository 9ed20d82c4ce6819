import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../files/list-files.ts';
import { CODE, hashCode } from './hash-code.ts';

const content = mkdtempSync(join(tmpdir(), 'hash-code-'));
afterAll(() => rmSync(content, { recursive: true }));

/** How work is shared out, how far it is, what can be kept of it, and what looks at a built site decide nothing that a page shows. */
const OTHER = [
  /^scripts\/lib\/(run|report|browser|serve)\//,
  /^scripts\/lib\/shards\/(imported-by|reading-key)\.ts$/,
];

it('covers all code that makes pages, or what pages are made of', () => {
  const folders = CODE.filter((part) => part.startsWith('scripts/') && !part.endsWith('.ts'));
  const files = folders.flatMap((folder) => listFiles(folder).map((file) => join(folder, file)));
  const code = ['scripts/files.ts', 'scripts/pages.ts', 'scripts/prepare.ts', 'astro.config.mjs', ...files];
  const asked = code.filter((file) => !file.endsWith('.test.ts')).flatMap(importsOf);
  expect(asked).toContain('scripts/lib/prepare/prepare.ts');
  const isCovered = (file: string) => CODE.some((part) => file === part || file.startsWith(`${part}/`));
  const missing = asked.filter((file) => !isCovered(file) && !OTHER.some((other) => other.test(file)));
  expect(missing).toEqual([]);
});

/** The modules of the project that a module names, those it loads later and those of threads among them. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(
    /(?:from |import |import\(|new URL\()'(\.{1,2}\/[^']+)'/g,
  );
  return Array.from(named, ([, path = '']) => join(dirname(file), path));
}

it('is another with other settings and lists, and the same where an organisation has one more record', () => {
  cpSync('content/themes.json', join(content, 'themes.json'));
  const organisation = { id: 'hunan', name: '湖南省妇联', records: ['hunan-2020-plan'] };
  const write = (changed: object) =>
    writeFileSync(join(content, 'organisations.json'), JSON.stringify([{ ...organisation, ...changed }]));
  write({});
  const before = hashCode(content, { SITE_LANGUAGE: 'zh', HOME: '/root' });
  expect(hashCode(content, { SITE_LANGUAGE: 'zh', HOME: '/home' })).toBe(before);
  expect(hashCode(content, { SITE_LANGUAGE: 'en' })).not.toBe(before);
  expect(hashCode(content, { SITE_LANGUAGE: 'zh', BASE_PATH: '/plans/' })).not.toBe(before);
  write({ records: ['hunan-2020-plan', 'hunan-2021-plan'] });
  expect(hashCode(content, { SITE_LANGUAGE: 'zh' })).toBe(before);
  write({ name: '湖南省妇女联合会' });
  expect(hashCode(content, { SITE_LANGUAGE: 'zh' })).not.toBe(before);
});
