import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordFacts } from './facts.ts';
import type { Index, IndexHit } from './find.ts';
import { keyText } from './key.ts';
import {
  answerQuery,
  BATCH,
  countPassages,
  fill,
  filterAnswer,
  isRead,
  leadingList,
  nextStretch,
} from './listing.ts';
import { packPassage } from './stored.ts';
import { aloneWord, pairWords } from './tokens.ts';

const NO_FOLD = new Map<string, string>();
type Texts = Record<string, string[]>;

/** An index in memory that answers as Pagefind does: records that hold every word, with all their places. */
function indexOf(texts: Texts): Index {
  const records = Object.entries(texts).map(([id, passages]) => ({ id, passages, words: wordsOf(passages) }));
  return {
    common: new Set(),
    async search(asked) {
      const words = asked.split(' ');
      const hits = records.filter((record) => words.every((word) => record.words.includes(word)));
      return { results: hits.map((record) => toHit(record, words)) };
    },
  };
}

function wordsOf(passages: string[]): string[] {
  const keys = passages.map((text) => keyText(text, NO_FOLD));
  return [
    ...keys.flatMap((key) => [...pairWords(key), '.']),
    ...new Set(Array.from(keys.join('')).map(aloneWord)),
  ];
}

function toHit(record: { id: string; passages: string[]; words: string[] }, asked: string[]): IndexHit {
  const anchors = record.passages.map((text, i) => ({
    id: `p${i}`,
    title: packPassage({ text, place: 'text', path: [], themes: [] }),
  }));
  return {
    id: record.id,
    score: 1,
    words: record.words.flatMap((word, place) => (asked.includes(word) ? [place] : [])),
    data: async () => ({ url: `/plans/${record.id}/`, meta: {}, filters: {}, anchors }),
  };
}

/** What is known of a record by the form of its id: `hunan-2019`. */
function factsOf(id: string): RecordFacts {
  const [organisation = null, year] = id.split('-');
  const known = { name: null, level: null, region: [], kind: 'plan', evidence: 'full', themes: [] } as const;
  return { ...known, organisation, year: year ? Number(year) : null };
}

function open(texts: Texts) {
  const facts = new Map(Object.keys(texts).map((id) => [id, factsOf(id)]));
  return { index: indexOf(texts), fold: NO_FOLD, facts };
}

async function find(texts: Texts, query: string, filters = {}) {
  const { exact, related } = await answerQuery(open(texts), query, filters);
  const ids = (list: typeof exact) =>
    list.found.map(({ id, passages }) => `${id}: ${passages.map((p) => p.id)}`);
  return { exact: ids(exact), related: ids(related) };
}

describe('more of a list', () => {
  it('is as many again, and at most a hundred', () => {
    expect([nextStretch(20, 60), nextStretch(40, 60), nextStretch(360, 400)]).toEqual([
      [20, 40],
      [40, 80],
      [360, 460],
    ]);
  });

  it('goes on after what was found where filters let through less than was to be shown', () => {
    expect(nextStretch(20, 5)).toEqual([5, 25]);
  });
});

describe('order', () => {
  const texts: Texts = {
    'a-2020': ['两癌', '两癌'],
    'b-2022': ['两癌'],
    c: ['两癌'],
    'd-2021': ['两癌'],
    'e-2020': ['两癌'],
  };
  const listed = async (order: 'best' | 'newest' | 'oldest') => {
    const { exact } = await answerQuery(open(texts), '两癌', {}, order);
    return exact.found.map(({ id }) => id);
  };

  it('is by year where asked for, best first within a year, unknown years last', async () => {
    expect(await listed('newest')).toEqual(['b-2022', 'd-2021', 'a-2020', 'e-2020', 'c']);
    expect(await listed('oldest')).toEqual(['a-2020', 'e-2020', 'd-2021', 'b-2022', 'c']);
  });

  it('is by how often the words stand there else', async () => {
    expect((await listed('best'))[0]).toBe('a-2020');
  });

  it('holds where so many hold the words that not all are read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [`x${i}-${1900 + ((i * 7) % 150)}`, ['两癌']]),
    );
    const { exact } = await answerQuery(open(many), '两癌', {}, 'oldest');
    const years = exact.found.map(({ id }) => Number(id.split('-')[1]));
    expect(years).toEqual(Array.from({ length: BATCH }, (_, i) => 1900 + i));
  });
});

describe('answer', () => {
  it('holds the passages with the query as a string', async () => {
    const texts = { a: ['开展“两癌”检查', '家风'], b: ['两个，癌'] };
    expect(await find(texts, '两癌')).toEqual({ exact: ['a: p0'], related: [] });
  });

  it('finds a single character', async () => {
    expect(await find({ a: ['学', '思学'], b: ['思'] }, '学')).toEqual({ exact: ['a: p0,p1'], related: [] });
  });

  it('sets records apart that hold the parts and not the whole, each once', async () => {
    const texts = { a: ['岳阳', '两癌'], b: ['岳阳“两癌”', '岳阳'], c: ['岳阳'] };
    expect(await find(texts, '岳阳 两癌')).toEqual({ exact: ['b: p0'], related: ['a: p0,p1'] });
  });

  it('leads with passages that show every part', async () => {
    const texts = { a: ['岳阳', '岳阳楼', '两癌', '岳阳，抓两癌'], b: ['岳阳', '岳阳市', '两癌'] };
    expect((await find(texts, '岳阳 两癌')).related).toEqual(['a: p3,p0,p1,p2', 'b: p0,p2,p1']);
  });

  it('is empty for a query without letters', async () => {
    expect(await find({ a: ['“”'] }, '“ ”')).toEqual({ exact: [], related: [] });
  });

  it('finds nothing across two passages', async () => {
    expect(await find({ a: ['两', '癌'], b: ['甲两', '癌乙'] }, '两癌')).toEqual({ exact: [], related: [] });
  });

  it('agrees with a plain scan on any texts', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'妇女联，'), maxLength: 12 });
    const texts = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, text, async (plans, query) => {
        const bare = (s: string) => s.replaceAll('，', '');
        const holds = (t: string) => bare(query) !== '' && bare(t).includes(bare(query));
        const wanted = plans.flatMap((plan, i) =>
          plan.some(holds) ? [`r${i}: ${plan.flatMap((t, p) => (holds(t) ? [`p${p}`] : []))}`] : [],
        );
        const { exact } = await find(Object.fromEntries(plans.map((plan, i) => [`r${i}`, plan])), query);
        expect(exact.sort()).toEqual(wanted);
      }),
    );
  });
});

describe('a word to leave out', () => {
  it('takes away every record that holds it anywhere, exact or related', async () => {
    const texts = {
      a: ['岳阳两癌', '家风'],
      b: ['岳阳两癌'],
      c: ['岳阳', '两癌', '家风'],
      d: ['岳阳', '两癌'],
    };
    expect(await find(texts, '岳阳 两癌 -家风')).toEqual({ exact: ['b: p0'], related: ['d: p0,p1'] });
  });

  it('takes away none that the index suspects without cause', async () => {
    expect((await find({ a: ['妇联', '妇女妇'] }, '妇联 -女妇女')).exact).toEqual(['a: p0']);
    expect((await find({ a: ['妇联', '女妇女'] }, '妇联 -女妇女')).exact).toEqual([]);
  });

  it('agrees with a plain scan on any texts', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'妇女联'), minLength: 1, maxLength: 8 });
    const texts = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, text, text, async (plans, query, without) => {
        const wanted = plans.flatMap((plan, i) =>
          plan.some((t) => t.includes(query)) && !plan.some((t) => t.includes(without)) ? [`r${i}`] : [],
        );
        const { exact } = await find(
          Object.fromEntries(plans.map((plan, i) => [`r${i}`, plan])),
          `${query} -${without}`,
        );
        expect(exact.map((line) => line.split(':')[0]).sort()).toEqual(wanted);
      }),
    );
  });
});

describe('filters', () => {
  const texts = { 'hunan-2019': ['妇女'], 'hunan-2020': ['妇女', '妇女'], 'yueyang-2020': ['妇女'] };

  it('keep what meets any value of each facet', async () => {
    expect((await find(texts, '妇女', { year: ['2020'] })).exact).toEqual([
      'hunan-2020: p0,p1',
      'yueyang-2020: p0',
    ]);
    expect(
      (await find(texts, '妇女', { year: ['2019', '2020'], organisation: ['hunan'] })).exact,
    ).toHaveLength(2);
    expect((await find(texts, '妇女', { place: ['table'] })).exact).toEqual([]);
  });

  it('change an answer without asking the index again', async () => {
    const answer = await answerQuery(open(texts), '妇女', { year: ['2019'] });
    expect(isRead(answer.exact)).toBe(true);
    const other = await filterAnswer(answer, { organisation: ['yueyang'] }, NO_FOLD);
    expect(other.exact.found.map(({ id }) => id)).toEqual(['yueyang-2020']);
    expect(answer.exact.found.map(({ id }) => id)).toEqual(['hunan-2019']);
  });

  it('do not make the related list the leading one', async () => {
    const answer = await answerQuery(open({ a: ['岳阳两癌'], b: ['岳阳', '两癌'] }), '岳阳 两癌', {
      year: ['1'],
    });
    expect(leadingList(answer)).toBe(answer.exact);
    const apart = await answerQuery(open({ b: ['岳阳', '两癌'] }), '岳阳 两癌');
    expect(leadingList(apart)).toBe(apart.related);
  });
});

describe('a long list', () => {
  const long = (records: number): Texts =>
    Object.fromEntries(Array.from({ length: records }, (_, i) => [`r${i}`, ['妇女', '妇女儿童']]));

  it('is read as a whole up to 60 records', async () => {
    const { exact } = await answerQuery(open(long(60)), '妇女');
    expect([exact.found.length, exact.waiting.length, isRead(exact)]).toEqual([60, 0, true]);
  });

  it('is read by and by beyond, and only what was read is counted', async () => {
    const { exact } = await answerQuery(open(long(63)), '妇女');
    expect([exact.found.length, exact.waiting.length, countPassages(exact.found)]).toEqual([20, 43, 40]);
    await fill(exact, {}, NO_FOLD, BATCH * 2);
    expect([exact.found.length, exact.waiting.length]).toEqual([40, 23]);
    await fill(exact, {}, NO_FOLD, BATCH * 4);
    expect([exact.found.length, exact.waiting.length, countPassages(exact.found)]).toEqual([63, 0, 126]);
  });

  it('is read as a whole where the filters leave little of it', async () => {
    const texts = { ...long(63), 'yueyang-2020': ['妇女'], 'yueyang-2021': ['妇女'] };
    const answer = await answerQuery(open(texts), '妇女');
    const filtered = await filterAnswer(answer, { organisation: ['yueyang'] }, NO_FOLD);
    expect([filtered.exact.found.length, filtered.exact.waiting.length]).toEqual([2, 0]);
  });

  it('is read on for a filter that lets few records through, until patience ends', async () => {
    const texts = long(450);
    const answer = await answerQuery(open(texts), '妇女', { place: ['table'] });
    expect([answer.exact.found.length, answer.exact.read.size, answer.exact.waiting.length]).toEqual([
      0, 200, 250,
    ]);
  });
});
