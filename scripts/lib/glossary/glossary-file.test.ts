import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFiles } from '../corpus/read-corpus.ts';
import { nameKey } from '../names/key.ts';
import { readNameRules } from '../names/lookups.ts';
import { LOOKUPS } from '../resolve/lookups.ts';
import { readGlossary } from './glossary-file.ts';

const DOCUMENTS = join(LOOKUPS, '../documents');
const entries = readGlossary(LOOKUPS);

test('holds every term in a document of the collection, or marks it as general', () => {
  const texts = documentFiles(DOCUMENTS).map((file) => nameKey(readFileSync(join(DOCUMENTS, file), 'utf8')));
  const lost = entries
    .filter(({ general }) => !general)
    .filter(
      ({ term, also }) => ![term, ...also].some((form) => texts.some((text) => text.includes(nameKey(form)))),
    );
  expect(lost.map(({ term }) => term)).toEqual([]);
});

test('explains every set phrase of formulas.yml', () => {
  const terms = new Set(entries.map(({ term }) => term));
  const { formulas } = readNameRules(LOOKUPS);
  expect(formulas.map(({ text }) => text).filter((text) => !terms.has(text))).toEqual([]);
});

test('gives no two terms the same rendering', () => {
  const renderings = entries.map(({ english }) => english.toLowerCase());
  expect(renderings.filter((one, i) => renderings.indexOf(one) !== i)).toEqual([]);
});

const entry = (term: string, english: string, more = '') =>
  `  - { term: ${term}, kind: formula, english: ${english}, basis: ours, gloss: What it is.${more} }\n`;

test.each([
  ['a rendering in Chinese', entry('甲', '乙'), 2, /no Chinese/],
  [
    'a term that stands twice',
    entry('四个意识', 'One') + entry('“四个意识”', 'Two'),
    3,
    /四个意识 stands twice/,
  ],
  [
    'a form that another entry has',
    entry('甲', 'One') + entry('乙', 'Two', ', also: [甲]'),
    3,
    /甲 stands twice/,
  ],
  ['a gloss that is no sentence', entry('甲', 'One').replace('What it is.', 'thing'), 2, /whole sentences/],
])('refuses %s and names its line', (_, yaml, line, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  writeFileSync(join(folder, 'glossary.yml'), `glossary:\n${yaml}`);
  expect(() => readGlossary(folder)).toThrow(message);
  expect(() => readGlossary(folder)).toThrow(`glossary.yml:${line}:`);
  rmSync(folder, { recursive: true, force: true });
});
