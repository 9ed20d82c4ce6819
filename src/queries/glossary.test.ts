import { expect, it } from 'vitest';
import { GLOSS_KINDS, type GlossaryEntry } from '../model/glossary.ts';
import { glossaryEntries, glossesOf, groupGlossary, selectGlosses } from './glossary.ts';

const entry = (id: string, part: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id,
  term: id,
  also: [],
  kind: 'formula',
  english: id,
  basis: 'ours',
  gloss: 'What it is.',
  page: null,
  ...part,
});

it('groups by kind in the order of kinds, without empty ones', () => {
  const grouped = groupGlossary([entry('a', { kind: 'law' }), entry('b'), entry('c', { kind: 'law' })]);
  expect(grouped.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
    ['formula', ['b']],
    ['law', ['a', 'c']],
  ]);
});

it('finds what explains a name by its type and id', () => {
  const glosses = selectGlosses(
    [
      entry('a', { page: { type: 'law', id: 'x' } }),
      entry('b', { page: { type: 'formula', id: 'x' } }),
      entry('c'),
    ],
    'law',
  );
  expect([...glosses].map(([id, { id: own }]) => [id, own])).toEqual([['x', 'a']]);
});

it('has entries of every kind in the collection, in the order of their pinyin', async () => {
  const entries = await glossaryEntries();
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(GLOSS_KINDS));
  expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).sort());
  expect((await glossesOf('formula')).get('lianggeweihu')?.english).toBe('Two Upholds');
});
