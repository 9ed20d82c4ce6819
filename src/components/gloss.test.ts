import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../model/glossary.ts';
import { glossary as words } from '../strings/glossary.ts';
import Gloss from './Gloss.astro';
import GlossaryList from './GlossaryList.astro';
import { seenRow } from './pieces/seen-row.ts';
import { render } from './render.ts';

const entry: GlossaryEntry = {
  id: 'sigeyishi',
  term: '四个意识',
  also: ['“四个意识”'],
  kind: 'formula',
  english: 'Four Consciousnesses',
  basis: 'usual',
  gloss: 'Of <integrity>.',
  page: { type: 'formula', id: 'sigeyishi' },
};

test('says under a name what it is called in English and how that is known, and leads to its explanation', async () => {
  const html = await render(Gloss, { entry });
  expect(html).toContain('lang="en"');
  expect(html).toContain('Four Consciousnesses');
  expect(html).toContain(words.basisOf.usual);
  expect(html).toContain('/glossary/#sigeyishi');
  expect(html).not.toContain('integrity');
});

test('says nothing under a name that is not explained', async () => {
  expect((await render(Gloss, { entry: undefined })).replace(/<!--.*?-->/g, '').trim()).toBe('');
});

test('anchors each term, links it to its page where it has one, and escapes what it says', async () => {
  const html = await render(GlossaryList, {
    entries: [entry, { ...entry, id: 'b', term: '乙', page: null }],
  });
  expect(html).toContain('id="sigeyishi"');
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="/formulas/sigeyishi/"']);
  expect(html).toContain('Of &lt;integrity&gt;.');
});

test('keeps rows of names free of English for those who read Chinese', async () => {
  const seen = { full: 1, summary: 0, review: 0, years: null };
  expect(seenRow({ href: '/', name: '甲', english: 'First', seen }).text).not.toContain('First');
});
