import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepManifests } from '../../scripts/lib/build/build-languages.ts';
import type { PageCount } from '../../scripts/lib/build/page-writer.ts';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { runTool } from '../../scripts/lib/run/tool.ts';
import { AS_SERVED } from './as-served.ts';

const root = mkdtempSync(join(tmpdir(), 'incremental-'));
const at = (...path: string[]) => join(root, ...path);
afterAll(() => rmSync(root, { recursive: true }));

/** Builds the Chinese pages of a folder of documents; `last` is the site before, `cache` what its build left. */
async function build(documents: string, site: string, { last, cache }: { last: string; cache: string }) {
  const env = {
    ...AS_SERVED,
    CONTENT_DIR: at(`${site}-content`),
    CACHE_DIR: at(cache),
    OUT_DIR: at(site),
    LAST_SITE: at(last),
    OFFERED_FILES: at(`${site}-offered.json`),
    SITE_LANGUAGE: 'zh',
  };
  const args = ['--documents', at(documents), '--out', env.CONTENT_DIR];
  await runTool('scripts/ingest.ts', args, { keep: true });
  await runTool('scripts/prepare.ts', [], { env, keep: true });
  await runTool('scripts/files.ts', [], { env, keep: true });
  let count: PageCount = { done: 0, total: 0, taken: 0 };
  const onMessage = (message: unknown) => {
    count = message as PageCount;
  };
  const { code, output } = await runTool('scripts/pages.ts', [], { env, keep: true, onMessage });
  expect(code, output).toBe(0);
  keepManifests(at(cache));
  return count;
}

/**
 * Astro puts the style sheets of the page it draws first of a kind in another order than those of the others (all are
 * scoped, so that nothing looks different); which page that is depends on what is taken over.
 */
function withSortedStyles(text: string): string {
  const sheets = text.match(/<link rel="stylesheet"[^>]*>/g)?.sort() ?? [];
  return text.replace(/<link rel="stylesheet"[^>]*>/g, '') + sheets.join('');
}

/** Files that differ between two sites. */
function differences(a: string, b: string): string[] {
  const files = new Set([...listFiles(at(a)), ...listFiles(at(b))]);
  const read = (site: string, file: string) => {
    try {
      return withSortedStyles(readFileSync(at(site, file), 'latin1'));
    } catch {
      return null;
    }
  };
  return [...files].filter((file) => read(a, file) !== read(b, file));
}

/** Changes the text of the first document that has a name in quotes. */
function edit(documents: string, change: (text: string) => string) {
  for (const file of readdirSync(at(documents)).sort()) {
    const text = readFileSync(at(documents, file), 'utf8');
    if (change(text) === text) continue;
    writeFileSync(at(documents, file), change(text));
    return;
  }
  throw new Error(`nothing to change in ${documents}`);
}

beforeAll(async () => {
  cpSync('seeds/documents', at('documents'), { recursive: true });
  await build('documents', 'first', { last: 'none', cache: 'cache' });
}, 400_000);

const CHANGES: [what: string, change: () => void][] = [
  ['other words in a sentence', () => edit('documents', (text) => text.replace('妇女群众', '广大妇女群众'))],
  [
    'a sentence more with a target',
    () => edit('documents', (text) => text.replace('。', '。新建妇女微家300个。')),
  ],
  [
    'a name more in one document and another title',
    () => {
      // The names that are there stay: one gone from the last plan that had it has no page for the glossary to link.
      edit('documents', (text) => text.replace(/“[^”]{4,9}行动”/, '$&“试验田里的行动”'));
      edit('documents', (text) => text.replace(/工作要点/, '工作要点（试行）'));
    },
  ],
  [
    'a new plan and one taken away',
    () => {
      rmSync(at('documents', readdirSync(at('documents')).sort()[0] ?? ''));
      cpSync('tests/added/documents/zhejiang-four-levels.txt', at('documents', 'added.txt'));
    },
  ],
];

/** Plans of a generated corpus, so many that its lists of records, quantities, themes and names stand in parts. */
const MANY = 250;

/** Share of the passages of a site that are the files of another, under a second name. */
function linked(a: string, b: string): number {
  const own = listFiles(at(a)).filter((file) => file.endsWith('/passages.json'));
  const inode = (site: string, file: string) => statSync(at(site, file), { throwIfNoEntry: false })?.ino;
  return own.filter((file) => inode(a, file) === inode(b, file)).length / own.length;
}

let last = 'first';
/** The largest shares of pages and of records' files that one of the builds took over. */
let taking = 0;
let linking = 0;
test.each(CHANGES)(
  '%s: taking over unchanged pages gives the bytes of a fresh build',
  async (what, change) => {
    change();
    const [taken, fresh] = [`${what}-taken`, `${what}-fresh`];
    const count = await build('documents', taken, { last, cache: 'cache' });
    linking = Math.max(linking, linked(taken, last));
    last = taken;
    await build('documents', fresh, { last: 'none', cache: `${what}-cache` });
    expect(differences(taken, fresh)).toEqual([]);
    // A change that moves a list behind all pages (organisations, glossary) has every page drawn anew.
    taking = Math.max(taking, count.taken / count.total);
  },
  600_000,
);

/** The plans that a part of the ledger of a site lists. */
function plansIn(site: string, part: string): string[] {
  const html = readFileSync(at(site, 'targets', part, 'index.html'), 'utf8');
  return [...new Set(html.match(/\/plans\/[a-z0-9-]+\//g))];
}

test('where lists stand in parts, taking over unchanged pages gives the bytes of a fresh build, too', async () => {
  const args = ['--plans', `${MANY}`, '--out', at('many')];
  const generated = await runTool('scripts/corpus.ts', args, { keep: true });
  expect(generated.code, generated.output).toBe(0);
  await build('many', 'many-first', { last: 'none', cache: 'many-cache' });
  // The ledger is cut anew: of records that stay as they are some stand in another part.
  const targets = Array.from({ length: 20 }, (_, i) => `新建妇女微家${300 + i}个。`).join('');
  edit('many', (text) => text.replace(/\n(?:一是|（一）)[^。]*。/, `$&${targets}`));
  const texts = readdirSync(at('many')).filter((file) => file.endsWith('.txt'));
  rmSync(at('many', texts[MANY / 2] ?? ''));
  const count = await build('many', 'many-taken', { last: 'many-first', cache: 'many-cache' });
  expect(plansIn('many-taken', '2016')).not.toEqual(plansIn('many-first', '2016'));
  await build('many', 'many-fresh', { last: 'none', cache: 'many-fresh-cache' });
  expect(differences('many-taken', 'many-fresh')).toEqual([]);
  expect(count.taken / count.total).toBeGreaterThan(0.2);
}, 600_000);

test('pages and files were taken over at all', () => {
  expect(taking).toBeGreaterThan(0.2);
  expect(linking).toBeGreaterThan(0.2);
});
