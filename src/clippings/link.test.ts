import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClippings } from '../../tests/clippings/any-clippings.ts';
import { LINK_LIMIT, readLink, writeLink } from './link.ts';
import { sampleClipping } from './samples.ts';

test('a link says which passages, in which order, with which notes', () => {
  fc.assert(
    fc.property(anyClippings, (clippings) => {
      const shared = clippings.map(({ record, passage, range, note }) => ({ record, passage, range, note }));
      const link = writeLink(clippings);
      expect(link).toMatch(/^#c=1[\w-]*$/);
      expect(readLink(link)).toEqual(clippings.length === 0 ? null : shared);
    }),
  );
});

test('carries neither texts nor references', () => {
  const coded = writeLink([sampleClipping({ note: '对照' })]).slice(4);
  expect(Buffer.from(coded, 'base64url').toString()).toBe('[["jia-2021-plan"],[[0,"s1-i1-p1","对照"]]]');
});

test('a hundred passages without notes fit into a link', () => {
  const many = Array.from({ length: 100 }, (_, i) =>
    sampleClipping({ record: `jia-${2000 + (i % 10)}-plan`, passage: `s${i}-i1-p1` }),
  );
  expect(writeLink(many).length).toBeLessThan(LINK_LIMIT);
});

const coded = (value: unknown) => `#c=1${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

test.each([
  '',
  '#s1-i1',
  '#c=',
  '#c=2W1tdLFtdXQ',
  '#c=1!!',
  '#c=1_w',
  writeLink([sampleClipping()]).slice(0, -5),
  coded({}),
  coded([['../x'], [[0, 's1']]]),
  coded([['a-2021-plan'], [[1, 's1']]]),
  coded([['a-2021-plan'], [[0, 's1', 5]]]),
  coded([['a-2021-plan'], [[0, 's1', '', 3]]]),
  coded([['a-2021-plan'], []]),
  `#c=1${'A'.repeat(5 * LINK_LIMIT)}`,
])('is null for a fragment that is none of ours, or damaged: %s', (fragment) => {
  expect(readLink(fragment)).toBeNull();
});

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readLink(`#c=1${text}`)));
  fc.assert(fc.property(fc.jsonValue(), (value) => void readLink(coded(value))));
});
