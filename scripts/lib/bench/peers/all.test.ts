import { expect, test } from 'vitest';
import { sampleRecord, sampleThemed } from '../../../../src/model/samples.ts';
import { PEERS } from './all.ts';

const records = ['jia-2020-plan', 'jia-2021-plan'].map((id) =>
  sampleRecord({ id, opening: [sampleThemed('o1', `总体思路${id.length}`)] }),
);

test.each(PEERS.map((peer) => [peer.name, peer] as const))('%s gets every plan with its text', (_, peer) => {
  const files = new Map(peer.files(records));
  expect(files.size).toBe([...peer.files(records)].length);
  for (const { id } of records) {
    const [, text] = [...files].find(([path]) => path.includes(id)) ?? [];
    expect(text).toContain('总体思路');
    expect(peer.planPage(id)).toContain(id);
  }
});

test('Starlight lists every page on every page only while that stays small', () => {
  const starlight = PEERS.find(({ name }) => name === 'starlight');
  const config = (count: number) =>
    new Map(starlight?.files(Array.from({ length: count }, () => sampleRecord()))).get('astro.config.mjs');
  expect(config(1000)).not.toContain('sidebar');
  expect(config(1001)).toContain('sidebar');
});

test('names the version of a program where it is known', () => {
  const hugo = PEERS.find(({ name }) => name === 'hugo');
  expect(hugo?.title('0.111.3')).toBe('Hugo 0.111.3 + Pagefind 1.6.0');
  expect(hugo?.title('')).toBe('Hugo + Pagefind 1.6.0');
  expect('hugo v0.111.3+extended linux/amd64 BuildDate=unknown').toMatch(hugo?.program?.version ?? /never/);
});
