import { expect, it } from 'vitest';
import { countFacets } from './facets.ts';
import type { RecordFacts } from './facts.ts';
import type { Filters } from './filters.ts';
import type { FoundRecord } from './find.ts';
import type { ListedCandidate } from './listing.ts';

const hunan = { organisation: 'hunan', level: 'province', region: ['湖南省'] } as const;
const yueyang = { organisation: 'yueyang', level: 'city', region: ['湖南省', '岳阳市'] } as const;
const changde = { organisation: 'changde', level: 'city', region: ['湖南省', '常德市'] } as const;
const hangzhou = { organisation: 'hangzhou', level: 'city', region: ['浙江省', '杭州市'] } as const;

type Place = [place: 'title' | 'text' | 'table', ...themes: string[]];

/** A record known to the index, its passages where it was read; null where it was read in vain. */
function record(id: string, facts: Partial<RecordFacts>, passages?: Place[] | null, doubtful = false) {
  const all = {
    name: null,
    year: 2021,
    kind: 'plan',
    evidence: 'full',
    themes: [],
    ...hunan,
    ...facts,
  } as const;
  const found = passages?.map(([place, ...themes]) => ({ place, themes }));
  return { candidate: { id, facts: all, doubtful }, read: found ? { id, passages: found } : passages };
}

function listOf(records: ReturnType<typeof record>[]) {
  return {
    candidates: records.map(({ candidate }) => candidate) as unknown as ListedCandidate[],
    read: new Map(
      records.flatMap(({ candidate, read }) =>
        read === undefined ? [] : [[candidate.id, read as FoundRecord | null]],
      ),
    ),
  };
}

function count(records: ReturnType<typeof record>[], filters: Filters = {}) {
  const facets = countFacets(listOf(records), filters);
  return Object.fromEntries(
    facets.map(({ name, values }) => [name, values.map(({ value, count }) => `${value} ${count}`)]),
  );
}

const read = [
  record('a', { year: 2019 }, [['title'], ['text', 'family']]),
  record('b', { ...yueyang }, [['text', 'family', 'rights'], ['table']]),
  record('c', { ...changde, evidence: 'summary' }, [['text', 'rights']]),
];

it('counts passages under every value where all was read', () => {
  expect(count(read)).toEqual({
    year: ['2021 3', '2019 2'],
    organisation: ['hunan 2', 'yueyang 2', 'changde 1'],
    level: ['province 2', 'city 3'],
    region: ['湖南省 5', '湖南省/岳阳市 2', '湖南省/常德市 1'],
    kind: ['plan 5'],
    evidence: ['full 4', 'summary 1'],
    theme: ['family 2', 'rights 2'],
    place: ['text 3', 'heading 1', 'table 1'],
  });
});

it('counts a value under the choices of the other facets, and its own facet as if open', () => {
  const counts = count(read, { year: ['2021'], theme: ['rights'] });
  expect(count(read, { year: ['2021'] }).year).toEqual(['2021 3', '2019 2']);
  expect(counts.year).toEqual(['2021 2']);
  expect(counts.organisation).toEqual(['changde 1', 'yueyang 1']);
  expect(counts.theme).toEqual(['rights 2', 'family 1']);
  expect(counts.place).toEqual(['text 2']);
});

it('keeps a chosen value of no count, and no other', () => {
  const counts = count(read, { place: ['table'], year: ['1999'] });
  expect(counts.year).toEqual(['2021 1', '1999 0']);
  expect(counts.organisation).toEqual([]);
});

it('counts records where some were not read, leaving out what was read in vain and what is in doubt', () => {
  const counts = count([
    ...read,
    record('d', { ...hangzhou, themes: ['family'] }),
    record('e', { ...hangzhou }, null),
    record('f', { ...hangzhou }, undefined, true),
  ]);
  expect(counts.organisation).toEqual(['changde 1', 'hangzhou 1', 'hunan 1', 'yueyang 1']);
  expect(counts.theme).toEqual(['family 2', 'rights 2']);
});

it('narrows records not read by the themes known of them', () => {
  const more = [...read, record('d', { ...hangzhou, themes: ['family'] }), record('e', { ...hangzhou })];
  expect(count(more, { theme: ['family'] }).organisation).toEqual(['hangzhou 1', 'hunan 1', 'yueyang 1']);
});

it('puts each region behind the one around it, the fuller first', () => {
  const regions = count([...read, record('d', { ...hangzhou }, Array(6).fill(['text']))]).region;
  expect(regions).toEqual(['浙江省 6', '浙江省/杭州市 6', '湖南省 5', '湖南省/岳阳市 2', '湖南省/常德市 1']);
});
