import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { WORD_FOLDERS } from '../scripts/lib/site/translated-words.ts';
import { STAGE_NAMES } from '../src/model/campaign.ts';

/** Files of Chinese words, each with a sibling of the same name in `en/`. */
const FILES = WORD_FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'words.ts')
    .map((file) => ({ chinese: join(folder, file), english: join(folder, 'en', file) })),
);

type Leaf = [path: string, value: unknown];

/** Every word of a dictionary by its path: `plan.lead`; functions are words too. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const read = async (file: string): Promise<Leaf[]> => leaves({ ...(await import(resolve(file))) });
const keys = (found: Leaf[]) => found.map(([path, value]) => `${path}: ${typeof value}`).sort();

test('there are words to compare', () => {
  expect(FILES.length).toBeGreaterThan(40);
});

test.each(FILES)('$english has the keys of $chinese', async ({ chinese, english }) => {
  const [one, other] = [await read(chinese), await read(english)];
  // Languages differ in how they are called and folded; their ways to call a page may be more or fewer.
  if (basename(chinese) === 'language.ts') return;
  const listed = (found: Leaf[]) => found.filter(([path]) => !/\.forms\.\d+$/.test(path));
  expect(keys(listed(other))).toEqual(keys(listed(one)));
});

/** The mark in the header; and names of stages, which the build takes from the English words of the model, a test not. */
const SAME = new Set(['要点', ...Object.values(STAGE_NAMES)]);
/** Chinese with nothing in Latin letters: examples stand in English sentences, ways to call a page with their pinyin. */
const isChinese = (text: string) => /\p{Script=Han}/u.test(text) && !/[a-z]/i.test(text) && !SAME.has(text);

test.each(FILES)(
  'no word of $english is empty where the Chinese is not, or Chinese',
  async ({ chinese, english }) => {
    if (basename(chinese) === 'language.ts') return;
    const printed = new Map((await read(chinese)).filter(([, value]) => typeof value === 'string'));
    const wrong = (await read(english)).filter(
      ([path, value]) =>
        typeof value === 'string' &&
        ((value.trim() === '' && String(printed.get(path) ?? '').trim() !== '') || isChinese(value)),
    );
    expect(wrong).toEqual([]);
  },
);
