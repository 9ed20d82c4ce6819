import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyNth, quotedNames, substrings } from '../../scripts/lib/search-quality/queries.ts';
import { type BarePassage, barePassages, scan } from '../../scripts/lib/search-quality/scan.ts';
import { walkPassages } from '../../src/model/walk.ts';
import { findCandidates, readRecord } from '../../src/search/find.ts';
import { keyText } from '../../src/search/key.ts';
import { unpackPassage } from '../../src/search/stored.ts';
import { type OpenIndex, openIndex } from './open-index.ts';

/** `SEARCH_SAMPLE=1` asks every substring of the corpus (minutes); by default every 20th. */
const STEP = Number(process.env.SEARCH_SAMPLE ?? 20);

let open: OpenIndex;
let passages: BarePassage[];

async function find(query: string): Promise<{ found: string[]; tooMany: number }> {
  const key = keyText(query, open.fold);
  const found: string[] = [];
  let tooMany = 0;
  for (const candidate of await findCandidates(open.index, [key])) {
    const record = readRecord(candidate.id, await candidate.open(), [key], open.fold);
    const id = record?.record.url.split('/').at(-2);
    if (record) found.push(...record.passages.map((passage) => `${id}#${passage.id}`));
    else tooMany++;
  }
  return { found: found.sort(), tooMany };
}

function addressesOf(query: string): string[] {
  return scan(passages, query)
    .map(({ address }) => address)
    .sort();
}

async function compare(
  queries: readonly string[],
): Promise<{ asked: number; wrong: string[]; tooMany: number }> {
  const wrong: string[] = [];
  let tooMany = 0;
  for (const query of queries) {
    const answer = await find(query);
    if (String(answer.found) !== String(addressesOf(query))) wrong.push(query);
    tooMany += answer.tooMany;
  }
  return { asked: queries.length, wrong, tooMany };
}

/** Pairs count as common from 10,000 places, which `content/` does not hold; so once with a lower bound. */
describe.each([
  { commonFrom: undefined, pairs: 'no pair common' },
  { commonFrom: 40, pairs: 'common pairs' },
])('the index of content/ with $pairs', ({ commonFrom }) => {
  beforeAll(async () => {
    open = await openIndex({ commonFrom });
    passages = barePassages(open.records);
    expect(open.index.common.size > 0).toBe(commonFrom !== undefined);
  }, 60_000);
  afterAll(() => open.close());

  it('hands every passage back as it stands in the record', async () => {
    const key = keyText('妇', open.fold);
    const texts = new Map<string, string>();
    for (const candidate of await findCandidates(open.index, [key])) {
      const { url, anchors } = await candidate.open();
      for (const { id, title } of anchors)
        texts.set(`${url.split('/').at(-2)}#${id}`, unpackPassage(title)?.text ?? '');
    }
    for (const record of open.records) {
      for (const { id, text } of walkPassages(record)) expect(texts.get(`${record.id}#${id}`)).toBe(text);
    }
  });

  it('finds every name in “ ” in exactly the passages a plain scan finds', async () => {
    const names = quotedNames(open.records);
    expect(names.length).toBeGreaterThan(50);
    expect((await compare(names)).wrong).toEqual([]);
  }, 120_000);

  it.each([1, 2, 3, 4, 7])(
    'finds substrings of %i characters in exactly the passages that hold them',
    async (length) => {
      const all = substrings(passages, length);
      const { asked, wrong, tooMany } = await compare(everyNth(all, STEP));
      console.log(
        `${length} characters: ${asked} of ${all.length} asked, ${wrong.length} wrong, ${tooMany} records dropped by the text`,
      );
      expect(wrong).toEqual([]);
    },
    1_800_000,
  );

  it('finds nothing across the border of two passages', async () => {
    const texts = passages.map(({ text }) => Array.from(text));
    const borders = texts
      .slice(1)
      .map((text, i) => [...(texts[i] ?? []).slice(-2), ...text.slice(0, 2)].join(''));
    expect((await compare(everyNth(borders, 5))).wrong).toEqual([]);
  });
});
