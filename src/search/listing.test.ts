import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Index, IndexHit } from './find.ts';
import { keyText } from './key.ts';
import { answerQuery, BATCH, countPassages, readMore } from './listing.ts';
import { packPassage } from './stored.ts';
import { aloneWord, pairWords } from './tokens.ts';

const NO_FOLD = new Map<string, string>();
type Texts = Record<string, string[]>;

/** An index in memory that answers as Pagefind does: records that hold every word, with all their places. */
function indexOf(texts: Texts): Index {
  const records = Object.entries(texts).map(([id, passages]) => ({ id, passages, words: wordsOf(passages) }));
  return {
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

async function find(texts: Texts, query: string) {
  const { exact, related } = await answerQuery(indexOf(texts), NO_FOLD, query, {});
  const ids = (list: typeof exact) =>
    list.found.map(({ id, passages }) => `${id}: ${passages.map((p) => p.id)}`);
  return { exact: ids(exact), related: ids(related) };
}

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

describe('a long list', () => {
  const texts = Object.fromEntries(
    Array.from({ length: BATCH * 2 + 3 }, (_, i) => [`r${i}`, ['妇女', '妇女儿童']]),
  );

  it('is read by and by, and only what was read is counted', async () => {
    const { exact } = await answerQuery(indexOf(texts), NO_FOLD, '妇女', {});
    expect([exact.found.length, exact.waiting.length, countPassages(exact.found)]).toEqual([20, 23, 40]);
    expect((await readMore(exact, NO_FOLD)).length).toBe(20);
    await readMore(exact, NO_FOLD);
    expect([exact.found.length, exact.waiting.length, countPassages(exact.found)]).toEqual([43, 0, 86]);
  });
});
