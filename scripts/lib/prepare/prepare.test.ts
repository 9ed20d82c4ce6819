import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Quantity } from '../../../src/compare/target-match.ts';
import type { RecordHead } from '../../../src/model/heads.ts';
import type { Sentence } from '../../../src/model/sentence.ts';
import { openPacked } from '../../../src/store/packed.ts';
import { silent } from '../report/progress.ts';
import { prepare } from './prepare.ts';
import { sentenceIn, textsOf } from './read-block.ts';
import type { Named } from './things.ts';

const folder = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`));
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('keeps a head of every record and leaves its text where it is', async () => {
  const store = folder('store');
  const { version } = await prepare('content', store, silent);
  const heads: RecordHead[] = readJson(join(store, 'records.json'));
  const yueyang = readJson('content/plans/yueyang-2021-plan.json');
  const head = heads.find(({ id }) => id === yueyang.id);
  expect(head).toMatchObject({ title: yueyang.title, year: 2021, organisation: 'yueyang' });
  expect(head).not.toHaveProperty('sections');
  expect(head?.mended.join).toBe(
    yueyang.repairs.filter(({ kind }: { kind: string }) => kind === 'join').length,
  );
  expect(readJson(join(store, 'stamp.json'))).toEqual({ version });
});

test('every occurrence stands once by its thing and once by its record', async () => {
  const store = folder('store');
  await prepare('content', store, silent);
  const sorts = ['campaigns', 'laws', 'formulas'] as const;
  const byThing = openPacked<object[]>(join(store, 'occurrences.pack'));
  const byRecord = openPacked<{ record: string }[]>(join(store, 'places.pack'));
  const numbers: Record<string, number[]> = readJson(join(store, 'things-in.json'));
  const things = sorts.flatMap((sort) =>
    readJson(`content/${sort}.json`).map((thing: { id: string }) => ({ sort, ...thing })),
  );
  const known = sorts.flatMap((sort) =>
    readJson(join(store, `${sort}.json`)).map(({ id }: { id: string }) => `${sort} ${id}`),
  );
  for (const { sort, id, occurrences } of things) expect(byThing.read(`${sort} ${id}`)).toEqual(occurrences);
  const placed = byRecord.ids.flatMap((id) =>
    (byRecord.read(id) ?? []).map((place, i) => [numbers[id]?.[i], place]),
  );
  const found = things.flatMap(({ sort, id, occurrences }) =>
    occurrences.map((place: object) => JSON.stringify([known.indexOf(`${sort} ${id}`), place])),
  );
  expect(placed.map((place) => JSON.stringify(place)).sort()).toEqual(found.sort());
});

test('every sentence that the page of a thing shows stands in the store, as it is cut from its record', async () => {
  const store = folder('store');
  await prepare('content', store, silent);
  const byThing = openPacked<Record<string, Sentence[]>>(join(store, 'sentences.pack'));
  let sentences = 0;
  for (const sort of ['campaigns', 'laws', 'formulas'] as const) {
    for (const { id, occurrences } of readJson(`content/${sort}.json`) as Named[]) {
      const told = byThing.read(`${sort} ${id}`) ?? {};
      const byRecord = Map.groupBy(occurrences, ({ record }) => record);
      for (const [record, places] of byRecord) {
        const texts = textsOf(readJson(`content/plans/${record}.json`));
        expect(told[record]).toEqual(places.map((place) => sentenceIn(texts, place)));
        sentences += places.length;
      }
    }
  }
  expect(sentences).toBeGreaterThan(200);
});

test('a changed record changes the version and its own digest alone', async () => {
  const content = folder('content');
  cpSync('content', content, { recursive: true });
  const [before, after] = [folder('store'), folder('store')];
  const old = await prepare(content, before, silent);
  const file = join(content, 'plans', 'yueyang-2021-plan.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('岳阳', '岳陽'));
  expect((await prepare(content, after, silent)).version).not.toBe(old.version);
  const digests = (store: string) =>
    new Map<string, string>(
      readJson(join(store, 'records.json')).map((head: RecordHead) => [head.id, head.digest]),
    );
  const now = digests(after);
  expect([...digests(before)].filter(([id, digest]) => now.get(id) !== digest).map(([id]) => id)).toEqual([
    'yueyang-2021-plan',
  ]);
});

test('a part of the content that is not there is named', async () => {
  const content = folder('content');
  cpSync('content', content, { recursive: true });
  rmSync(join(content, 'formulas.json'));
  await expect(prepare(content, folder('store'), silent)).rejects.toThrow('formulas.json');
});

/** Every file of a store by its name. */
const filesOf = (store: string) =>
  new Map(
    readdirSync(store, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(store, name), 'utf8')]),
  );

/** Changes of the content that a run after another has to see. */
const changes: Record<string, (content: string) => void> = {
  'nothing has changed': () => {},
  'a text has changed': (content) => {
    const file = join(content, 'plans', 'yueyang-2021-plan.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('妇联', '妇聯'));
  },
  'a record is gone': (content) => rmSync(join(content, 'plans', 'yueyang-2021-plan.json')),
  'a place of a family is gone': (content) => {
    const file = join(content, 'campaigns.json');
    const families: Named[] = readJson(file);
    for (const { occurrences } of families) if (occurrences.length > 1) occurrences.shift();
    writeFileSync(file, JSON.stringify(families));
  },
  'families are other things': (content) => {
    const file = join(content, 'campaigns.json');
    const families: { kind: string }[] = readJson(file);
    for (const family of families) family.kind = 'honour';
    writeFileSync(file, JSON.stringify(families));
  },
  'the codebook has changed': (content) => {
    const file = join(content, 'themes.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('维权', '权益'));
  },
};

test.each(Object.entries(changes))(
  'where %s, a second run writes what a first one would',
  async (name, change) => {
    const [content, again, fresh] = [folder('content'), folder('store'), folder('store')];
    cpSync('content', content, { recursive: true });
    await prepare(content, again, silent);
    const before = filesOf(again);
    change(content);
    await prepare(content, again, silent);
    await prepare(content, fresh, silent);
    expect(filesOf(again)).toEqual(filesOf(fresh));
    if (name !== 'nothing has changed') expect(filesOf(again)).not.toEqual(before);
  },
);

test('what has not changed is not read again, even where its file is written again', async () => {
  const [content, store] = [folder('content'), folder('store')];
  cpSync('content', content, { recursive: true });
  await prepare(content, store, silent);
  const kept = join(store, 'read', '1-0.texts');
  const written = statSync(kept).mtimeMs;
  cpSync('content', content, { recursive: true });
  await prepare(content, store, silent);
  expect(statSync(kept).mtimeMs).toBe(written);
});

test('the changes between two records are counted again only where one of them has changed', async () => {
  const [content, store] = [folder('content'), folder('store')];
  cpSync('content', content, { recursive: true });
  await prepare(content, store, silent);
  const file = join(store, 'pair-counts.json');
  const counts: Record<string, number[]> = readJson(file);
  // What is kept is told by a number that no counting gives.
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(Object.entries(counts).map(([pair, of]) => [pair, of.with(0, -1)]))),
  );
  const changed = join(content, 'plans', 'yueyang-2021-plan.json');
  writeFileSync(changed, readFileSync(changed, 'utf8').replaceAll('妇联', '妇聯'));
  await prepare(content, store, silent);
  for (const [pair, [carried]] of Object.entries<number[]>(readJson(file))) {
    expect(carried).toBe(pair.split(' ').includes('yueyang-2021-plan') ? counts[pair]?.[0] : -1);
  }
});

test('a record that does not fit its schema is named, and leaves no store behind', async () => {
  const [content, store] = [folder('content'), folder('store')];
  cpSync('content', content, { recursive: true });
  await prepare(content, store, silent);
  writeFileSync(join(content, 'plans', 'yueyang-2021-plan.json'), '{"id":"yueyang-2021-plan"}');
  await expect(prepare(content, store, silent)).rejects.toThrow('yueyang-2021-plan.json');
  expect(() => readFileSync(join(store, 'stamp.json'))).toThrow();
});

test('every quantity of a record stands in the store, in the sentence that it has there', async () => {
  const store = folder('store');
  await prepare('content', store, silent);
  const byRecord = openPacked<Quantity[]>(join(store, 'quantities.pack'));
  const found = byRecord.ids.flatMap((id) => byRecord.read(id) ?? []);
  const records = readJson(join(store, 'records.json')) as RecordHead[];
  const counted = records.flatMap(({ quantities }) => Object.values(quantities)).reduce((a, b) => a + b, 0);
  expect([found.length, found.length > 20]).toEqual([counted, true]);
  for (const { record, target, sentence } of found) {
    expect(sentence.hit).toBe(target.quote);
    expect(JSON.stringify(readJson(`content/plans/${record}.json`))).toContain(target.node);
  }
});
