import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import { ForeignFolderError, writeContent } from './content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents/a.txt'), '岳阳市妇联2021年工作要点\n一、引领\n组织学习。\n');
});
afterEach(() => rmSync(folder, { recursive: true }));
const corpus = (): Corpus => readCorpus(join(folder, 'documents'), 'seeds/lookups');
const out = (): string => join(folder, 'out');
const files = (): string[] =>
  readdirSync(out(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();

test('writes a file a record and a document, and the lists', () => {
  writeContent(corpus(), out());
  expect(files()).toEqual([
    'campaigns.json',
    'formulas.json',
    'glossary.json',
    'laws.json',
    'organisations.json',
    'plans/yueyang-2021-plan.json',
    'sources/a.json',
    'themes.json',
    'tile-grids.json',
  ]);
});

test('writes the same bytes each time', () => {
  const bytes = () => files().map((name) => readFileSync(join(out(), name), 'utf8'));
  writeContent(corpus(), out());
  const first = bytes();
  writeContent(corpus(), out());
  expect(bytes()).toEqual(first);
});

test('leaves nothing of an earlier reading, and nothing beside the folder', () => {
  writeContent(corpus(), out());
  writeFileSync(join(out(), 'plans/old.json'), '{}');
  writeContent({ ...corpus(), records: [] }, out());
  expect(files()).toEqual([
    'campaigns.json',
    'formulas.json',
    'glossary.json',
    'laws.json',
    'organisations.json',
    'sources/a.json',
    'themes.json',
    'tile-grids.json',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['documents', 'out']);
});

test('refuses a folder with files of others, and touches none of them', () => {
  mkdirSync(out());
  writeFileSync(join(out(), 'thesis.docx'), 'mine');
  expect(() => writeContent(corpus(), out())).toThrow(ForeignFolderError);
  expect(readdirSync(out())).toEqual(['thesis.docx']);
});

test('leaves the old folder whole where writing is interrupted', () => {
  writeContent(corpus(), out());
  const before = files().map((name) => readFileSync(join(out(), name), 'utf8'));
  const broken = corpus();
  // a value that JSON cannot write stops the writing half-way
  broken.documents.push({ id: 'b', characters: 1n } as never);
  expect(() => writeContent(broken, out())).toThrow(TypeError);
  expect(files().map((name) => readFileSync(join(out(), name), 'utf8'))).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['documents', 'out']);
});

test('refuses a file in the place of the folder', () => {
  writeFileSync(out(), 'mine');
  expect(() => writeContent(corpus(), out())).toThrow(ForeignFolderError);
  expect(readFileSync(out(), 'utf8')).toBe('mine');
});

test('makes the folders above its own', () => {
  writeContent(corpus(), join(folder, 'a/b/content'));
  expect(existsSync(join(folder, 'a/b/content/themes.json'))).toBe(true);
});
