import { readdirSync, readFileSync } from 'node:fs';
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

/** The text of everything outside the dictionaries that can ask for a word of them. */
const ASKING = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !file.includes('strings/'))
  .map((file) => readFileSync(file, 'utf8'));

/** What lists and texts can do by themselves is no word. */
const METHOD = new RegExp(
  `\\.(${[Array, String].flatMap((of) => Object.getOwnPropertyNames(of.prototype)).join('|')})$`,
);

/** A part of a dictionary under a name of its own: `const words = names.laws;`. */
const ALIAS = (dictionary: string) => new RegExp(`const (\\w+) = ${dictionary}((?:\\.\\w+)+);`, 'g');

/** What is asked of the words of a file, by their paths: `names.lead`; `names` where they are handed on together. */
function askedOf(file: string, known: ReadonlySet<string>): Set<string> {
  const imported = new RegExp(`import (?:type )?\\{([^}]*)\\} from '[^']*strings/${basename(file)}'`, 'g');
  const asked = new Set<string>();
  const ask = (body: string, alias: string, path: string) => {
    const rest = body.replace(ALIAS(alias), '');
    for (const [, name = '', chain = ''] of body.matchAll(ALIAS(alias))) ask(rest, name, path + chain);
    const chains = rest.matchAll(new RegExp(`(?<!\\w|[^.]\\.)${alias}\\b((?:\\s*\\??\\.\\s*\\w+)*)`, 'g'));
    for (const [, chain = ''] of chains) {
      const word = path + chain.replace(/[\s?]/g, '');
      asked.add(known.has(word) ? word : word.replace(METHOD, ''));
    }
  };
  for (const text of ASKING) {
    const body = text.replace(/^import [^;]*;/gm, '');
    const names = [...text.matchAll(imported)].flatMap(([, list = '']) => list.split(','));
    for (const name of names) {
      const [dictionary = '', alias = dictionary] = name.trim().replace('type ', '').split(' as ');
      if (dictionary !== '') ask(body, alias, dictionary);
    }
  }
  return asked;
}

test.each(FILES.map(({ chinese }) => chinese).filter((file) => file.startsWith('src/strings')))(
  'every word of %s is asked for',
  async (file) => {
    const words = (await read(file)).map(([path]) => path);
    const asked = askedOf(file, new Set(words));
    // Words that other dictionaries gather are asked for through them.
    if (asked.size === 0) return;
    const isAsked = (path: string) =>
      path.split('.').some((_, i, names) => asked.has(names.slice(0, i + 1).join('.')));
    expect(words.filter((path) => !isAsked(path))).toEqual([]);
  },
);
