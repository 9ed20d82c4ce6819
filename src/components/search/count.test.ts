import { expect, it } from 'vitest';
import type { Listing } from '../../search/listing.ts';
import { formatCount } from './count.ts';

function listing(passages: number[], waiting = 0): Listing {
  const found = passages.map((count) => ({ id: 'r', passages: Array(count).fill({}) }));
  return { found, waiting: Array(waiting).fill({}), keys: [] } as unknown as Listing;
}

const state = { query: '两癌', filters: {} };

it.each([
  [listing([3, 2]), listing([]), '找到 5 处，在 2 份记录中。'],
  [listing([3, 2], 7), listing([]), '已列出 2 份记录中的 5 处，另有至多 7 份待列。'],
  [listing([]), listing([]), '没有一处写着“两癌”。'],
  [listing([]), listing([2]), '没有一处写着“两癌”。另有 1 份记录分别写到这几个词。'],
  [
    listing([1]),
    listing([2], 3),
    '找到 1 处，在 1 份记录中。另有 1 份记录分别写到这几个词，至多还有 3 份待列。',
  ],
])('says what can be opened (%#)', (exact, related, text) => {
  expect(formatCount({ exact, related }, state)).toBe(text);
});

it('says that a filter was on', () => {
  const filtered = { query: '两癌', filters: { year: { any: ['2021'] } } };
  expect(formatCount({ exact: listing([]), related: listing([]) }, filtered)).toBe(
    '筛选范围之内，没有一处写着“两癌”。',
  );
});
