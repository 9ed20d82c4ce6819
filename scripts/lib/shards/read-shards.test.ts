import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { LookupError } from '../read/lookup-file.ts';
import { writeContent } from '../write/content.ts';
import { readShards, type ShardOptions } from './read-shards.ts';

const root = mkdtempSync(join(tmpdir(), 'shards-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'run-'));
  cpSync('seeds/lookups', lookups(), { recursive: true });
  mkdirSync(documents());
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
});
const documents = () => join(folder, 'documents');
const lookups = () => join(folder, 'lookups');
const cacheFolder = () => join(folder, 'cache/ingest', readdirSync(join(folder, 'cache/ingest'))[0] ?? '');

const CITIES = ['岳阳', '常德', '长沙', '株洲', '湘潭', '衡阳'];
const write = (name: string, text: string): void => writeFileSync(join(documents(), name), text);
/** Six plans of six cities; `more` is said by the first of them. */
function writePlans(more = ''): void {
  for (const [i, city] of CITIES.entries())
    write(
      `${i}.txt`,
      `${city}市妇联2021年工作要点\n一、引领\n组织学习，推进巾帼夜校。\n${i === 0 ? more : ''}`,
    );
}

/** Reads and writes; gives every file that was written and how much work it was. */
async function ingest(options: Partial<ShardOptions> = {}) {
  const read = await readShards({ documents: documents(), lookups: lookups(), threads: 0, ...options });
  const out = mkdtempSync(join(folder, 'out-'));
  await writeContent(read, out).finally(read.close);
  return { ...read.work, files: filesOf(out) };
}

function filesOf(out: string): Record<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

const change = (file: string, from: string, to: string): void => {
  const path = join(lookups(), file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('the files that are written', () => {
  it('are those of the reading in memory, byte for byte', async () => {
    cpSync('seeds/documents', documents(), { recursive: true });
    writePlans();
    write('copy.txt', readFileSync(join(documents(), '1.txt'), 'utf8'));
    write('empty.txt', '');
    const { documents: sources, records, campaigns, laws } = readCorpus(documents(), lookups());
    const { files } = await ingest();
    const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
    const plans = records.map((one) => [`plans/${one.id}.json`, json(one)]);
    const others = sources.map((one) => [`sources/${one.id}.json`, json(one)]);
    expect(files).toMatchObject(Object.fromEntries([...plans, ...others]));
    expect(files['campaigns.json']).toBe(json(campaigns));
    expect(files['laws.json']).toBe(json(laws));
    expect(Object.keys(files)).toHaveLength(plans.length + others.length + 7);
  });

  it('are the same with threads and without, and with the cache and without', async () => {
    cpSync('seeds/documents', documents(), { recursive: true });
    const alone = await ingest();
    expect(alone.read).toBeGreaterThan(0);
    expect(await ingest({ threads: 2, cache: false })).toEqual(alone);
    const known = await ingest({ threads: 2 });
    expect(known).toEqual({ ...alone, read: 0, named: 0 });
  });

  it('keep nothing in the cache without it', async () => {
    writePlans();
    await ingest({ cache: false });
    expect(readdirSync(join(folder, 'cache/ingest'))).toEqual([]);
  });
});

describe('the cache', () => {
  it('has one file read again that was changed, and one that was added', async () => {
    writePlans();
    expect(await ingest()).toMatchObject({ read: 6, named: 6 });
    write('0.txt', '岳阳市妇联2021年工作要点\n一、引领\n组织宣讲。\n');
    write('7.txt', '郴州市妇联2021年工作要点\n一、引领\n组织宣讲。\n');
    const changed = await ingest();
    expect(changed).toMatchObject({ read: 2, named: 2 });
    expect(changed.files).toEqual((await ingest({ cache: false })).files);
  });

  it('forgets a file that was removed', async () => {
    writePlans();
    await ingest();
    rmSync(join(documents(), '3.txt'));
    const { read, files } = await ingest();
    expect([read, Object.keys(files).filter((name) => name.startsWith('plans/'))]).toEqual([
      0,
      expect.any(Array),
    ]);
    expect(Object.keys(files)).not.toContain('plans/zhuzhou-2021-plan.json');
    expect(Object.keys(files)).toContain('plans/changde-2021-plan.json');
  });

  it('goes with the documents it belongs to, and no other does', async () => {
    writePlans();
    await ingest();
    const own = cacheFolder();
    const others = join(folder, 'others');
    cpSync(documents(), others, { recursive: true });
    await ingest({ documents: others });
    expect(readdirSync(join(folder, 'cache/ingest'))).toHaveLength(2);
    rmSync(others, { recursive: true });
    expect(await ingest()).toMatchObject({ read: 0, named: 0 });
    expect(readdirSync(join(folder, 'cache/ingest'))).toEqual([basename(own)]);
  });

  it('has a file read again whose stated facts were changed', async () => {
    writePlans();
    await ingest();
    writeFileSync(join(documents(), '2.yml'), 'reason: a\nyear: 2019\n');
    const { read, files } = await ingest();
    expect(read).toBe(1);
    expect(Object.keys(files)).toContain('plans/changsha-2019-plan.json');
  });

  it('has every file looked through that holds a name learnt or forgotten elsewhere, and no other', async () => {
    writePlans();
    write('6.txt', '郴州市妇联2021年工作要点\n一、引领\n组织宣讲。\n');
    const before = await ingest();
    expect(before.files['campaigns.json']).not.toContain('巾帼夜校');
    writePlans('开展“巾帼夜校”行动。\n');
    const learnt = await ingest();
    expect(learnt).toMatchObject({ read: 1, named: 6 });
    expect(learnt.files['plans/changde-2021-plan.json']).toContain('"campaign": "jinguoyexiao"');
    expect(learnt.files).toEqual((await ingest({ cache: false })).files);
    writePlans();
    const forgotten = await ingest();
    expect(forgotten).toMatchObject({ read: 1, named: 6 });
    expect(forgotten.files).toEqual(before.files);
  });

  it('has no file read again where a lookup was changed that only all files together need', async () => {
    writePlans('开展“巾帼夜校”行动。\n');
    await ingest();
    for (const file of ['campaigns.yml', 'laws.yml', 'glossary.yml', 'tile-grids.yml'])
      appendFileSync(join(lookups(), file), '\n# changed\n');
    expect(await ingest()).toMatchObject({ read: 0, named: 0 });
  });

  it('heeds families that were joined meanwhile', async () => {
    writePlans('开展“巾帼夜校”行动和“巾帼学堂”行动。\n');
    await ingest();
    change(
      'campaigns.yml',
      'families:\n',
      'families:\n  - { name: 巾帼夜校, kind: campaign, members: [巾帼学堂], reason: test }\n',
    );
    const joined = await ingest();
    expect(joined.read).toBe(0);
    expect(joined.files).toEqual((await ingest({ cache: false })).files);
    expect(JSON.parse(joined.files['campaigns.json'] ?? '')).toMatchObject([
      { wordings: ['巾帼夜校', '巾帼学堂'] },
    ]);
  });

  it('has every file read again where a lookup was changed that reading one touches', async () => {
    writePlans();
    await ingest();
    appendFileSync(join(lookups(), 'themes.yml'), '\n# changed\n');
    expect(await ingest()).toMatchObject({ read: 6, named: 6 });
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    [
      'with one bit turned',
      (bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 1 : byte)),
    ],
    ['empty', () => Buffer.of()],
    ['other than its kind', () => Buffer.from('{"entries": []}')],
  ])('that is %s is a miss', async (_, damage) => {
    writePlans();
    const good = await ingest();
    for (const name of readdirSync(cacheFolder())) {
      const path = join(cacheFolder(), name);
      writeFileSync(path, damage(readFileSync(path)));
    }
    expect(await ingest()).toEqual(good);
    expect(await ingest()).toEqual({ ...good, read: 0, named: 0 });
  });
});

describe('a wrong lookup', () => {
  it.each([0, 2])('is told as one with %s threads', async (threads) => {
    writePlans();
    writeFileSync(join(lookups(), 'bodies.yml'), 'bodies: 3\n');
    await expect(ingest({ threads })).rejects.toThrow(LookupError);
    await expect(ingest({ threads })).rejects.toThrow('bodies.yml:1');
  });
});

it('finds a single record by its id', async () => {
  writePlans();
  const read = await readShards({ documents: documents(), lookups: lookups(), threads: 0 });
  expect(read.record('changde-2021-plan')).toEqual(
    readCorpus(documents(), lookups()).records.find((one) => one.id === 'changde-2021-plan'),
  );
  expect(read.record('hunan-2019-plan')).toBeUndefined();
  await read.close();
});
