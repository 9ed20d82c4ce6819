import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LookupError } from './lookup-file.ts';
import { readSidecar } from './sidecar.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidecar-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sidecarOf(text: string) {
  writeFileSync(join(folder, 'x.yml'), text);
  return readSidecar(join(folder, 'x.txt'));
}

test('a document without a file beside it states nothing', () => {
  expect(readSidecar(join(folder, 'alone.txt'))).toEqual({});
});

test('the file beside a document is found by its name without the last ending', () => {
  writeFileSync(join(folder, 'a.b.yml'), 'reason: seen\nyear: 2022\n');
  expect(readSidecar(join(folder, 'a.b.txt')).year).toBe(2022);
});

test('states kind, year, issuer, date and what to expect', () => {
  const text =
    'reason: website\nkind: plan\nyear: 2022\norganisation: 常德市妇联\nissued: 2022-03-01\nexpect: { sections: 5 }\n';
  expect(sidecarOf(text)).toEqual({
    reason: 'website',
    kind: 'plan',
    year: 2022,
    organisation: '常德市妇联',
    issued: '2022-03-01',
    expect: { sections: 5 },
  });
});

test.each([
  ['an unknown field', 'reason: a\nyeer: 2022\n'],
  ['a year of no plan', 'reason: a\nyear: 202\n'],
  ['a day that does not exist', 'reason: a\nissued: 2022-02-30\n'],
  ['a fact without its reason', 'year: 2022\n'],
  ['no YAML', 'year: [2022\n'],
])('refuses %s', (_, text) => {
  expect(() => sidecarOf(text)).toThrow(LookupError);
});

test('what to expect needs no reason', () => {
  expect(sidecarOf('expect: { sections: 5 }\n')).toEqual({ expect: { sections: 5 } });
});
