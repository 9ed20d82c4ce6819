import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { LookupError, readLookup } from './lookup-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Schema = z.strictObject({ places: z.array(z.strictObject({ name: z.string(), code: z.string() })) });

function problemsOf(yaml: string) {
  const path = join(folder, 'places.yml');
  writeFileSync(path, yaml);
  try {
    readLookup(path, Schema);
    return null;
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return error;
  }
}

test('gives the checked value', () => {
  const path = join(folder, 'good.yml');
  writeFileSync(path, "places:\n  - { name: 岳阳市, code: '430600' }\n");
  expect(readLookup(path, Schema)).toEqual({ places: [{ name: '岳阳市', code: '430600' }] });
});

test('names the line of a value of the wrong kind', () => {
  const error = problemsOf('places:\n  - name: 岳阳市\n    code: 430600\n');
  expect(error?.problems).toMatchObject([{ line: 3, code: 'lookup-shape' }]);
  expect(error?.message).toMatch(/places\.yml:3: places\.0\.code: .+ \[lookup-shape\]\n {2}fix: {3}\S/);
});

test('names the entry that lacks a field', () => {
  expect(problemsOf('places:\n  - name: 岳阳市\n    code: "1"\n  - name: 长沙市\n')?.problems).toMatchObject([
    { line: 4, code: 'lookup-shape' },
  ]);
});

test('names the line of broken YAML', () => {
  expect(problemsOf('places:\n  - name: "岳阳市\n')?.problems[0]).toMatchObject({ code: 'lookup-yaml' });
  expect(problemsOf('places: []\nplaces: []\n')?.problems[0]).toMatchObject({ line: 2, code: 'lookup-yaml' });
});

test('says which file is missing', () => {
  expect(() => readLookup(join(folder, 'none.yml'), Schema)).toThrow(/none\.yml:1: .*\[lookup-missing\]/);
});

test('reads an empty file as an empty object', () => {
  expect(problemsOf('')?.problems).toMatchObject([{ line: 1, code: 'lookup-shape' }]);
});
