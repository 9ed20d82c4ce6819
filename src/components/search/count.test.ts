import { expect, it } from 'vitest';
import type { Filters } from '../../search/filters.ts';
import type { Answer, Listing } from '../../search/listing.ts';
import { formatCount } from './count.ts';

function listing(passages: number[], waiting = 0): Listing {
  const found = passages.map((count, i) => ({ id: `r${i}`, passages: Array(count).fill({}) }));
  const read = new Map(found.map((record) => [record.id, record]));
  return { found, read, waiting: Array(waiting).fill({}) } as unknown as Listing;
}

function answer(
  exact: Listing,
  related = listing([]),
  filters: Filters = {},
  without: string[] = [],
): Answer {
  return {
    query: { text: '两癌', whole: '两癌', parts: ['两癌'], without },
    filters,
    order: 'best',
    exact,
    related,
  };
}

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
  expect(formatCount(answer(exact, related), 20)).toBe(text);
});

it('says that a filter was on', () => {
  expect(formatCount(answer(listing([]), listing([]), { year: ['2021'] }), 20)).toBe(
    '筛选范围之内，没有一处写着“两癌”。',
  );
});

it('says what there is without the filters where they let nothing through', () => {
  const exact = { ...listing([3, 2]), found: [] };
  expect(formatCount(answer(exact, listing([]), { year: ['1999'] }), 20)).toBe(
    '筛选范围之内，没有一处写着“两癌”。不加筛选有 5 处。',
  );
});

it('lists no more than is in sight while others wait', () => {
  expect(formatCount(answer(listing([3, 2, 4], 7)), 2)).toBe('已列出 2 份记录中的 5 处，另有至多 8 份待列。');
  expect(formatCount(answer(listing([3, 2, 4])), 2)).toBe('找到 9 处，在 3 份记录中。');
});

it('says that records were left out', () => {
  expect(formatCount(answer(listing([1]), listing([]), {}, ['岳阳']), 20)).toBe(
    '找到 1 处，在 1 份记录中。写到“-”后面的词的记录不计在内。',
  );
});
