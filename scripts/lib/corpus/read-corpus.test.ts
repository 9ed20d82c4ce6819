import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentFiles, readCorpus } from './read-corpus.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
const read = () => readCorpus(folder, 'seeds/lookups');
const PLAN = '岳阳市妇联2021年工作要点\n\n一、引领\n组织学习。\n';

describe('documentFiles', () => {
  it('lists any name and ending, sorted, but no facts, hidden files or folders', () => {
    for (const name of ['b.txt', 'a.md', 'noend', 'B.txt', 'x.yml', 'x.YAML', '.hidden']) write(name, '');
    mkdirSync(join(folder, 'folder.txt'));
    expect(documentFiles(folder)).toEqual(['B.txt', 'a.md', 'b.txt', 'noend']);
  });

  it('finds nothing in an empty folder', () => {
    expect(documentFiles(folder)).toEqual([]);
  });
});

describe('readCorpus', () => {
  it('counts a text once that comes again in other bytes', () => {
    write('1.txt', PLAN);
    write('2.txt', `\ufeff${PLAN.replaceAll('\n', '\r\n')}`);
    const { files, documents, records } = read();
    expect(files.map((file) => file.issues.map((one) => one.code))).toEqual([[], ['text-duplicate']]);
    expect([documents.length, records.length]).toEqual([1, 1]);
  });

  it('reads on behind a rejected document, and keeps nothing of that one', () => {
    write('1.txt', '');
    write('2.txt', Uint8Array.from([0x50, 0x4b, 0, 1]));
    write('3.txt', PLAN);
    const { files, documents, records } = read();
    expect(files.map((file) => [file.status, file.issues.map((one) => one.code)])).toEqual([
      ['rejected', ['file-empty']],
      ['rejected', ['file-binary']],
      ['ok', []],
    ]);
    expect([documents.length, records.map((one) => one.id)]).toEqual([1, ['yueyang-2021-plan']]);
  });

  it('counts the same bytes once and says whose they are', () => {
    write('1.txt', PLAN);
    write('2.txt', PLAN);
    const { files, records } = read();
    expect([files[1]?.status, files[1]?.issues[0]?.message]).toEqual([
      'warned',
      expect.stringContaining('1.txt'),
    ]);
    expect(records).toHaveLength(1);
  });

  it('keeps two documents of one organisation and year apart', () => {
    write('1.txt', PLAN);
    write('2.txt', PLAN.replace('学习', '宣讲'));
    expect(read().records.map((one) => one.id)).toEqual(['yueyang-2021-plan', 'yueyang-2021-plan-2']);
  });

  it.each([
    ['facts that cannot be read', 'reason: a\nyeer: 1\n', 'sidecar-invalid'],
    ['other counts than expected', 'reason: a\nexpect: { sections: 2 }\n', 'expected-differs'],
  ])('rejects a document with %s', (_, facts, code) => {
    write('1.txt', PLAN);
    write('1.yml', facts);
    expect(read().files[0]).toMatchObject({ status: 'rejected', records: [], issues: [{ code }] });
  });

  it('warns of a file that holds ornament only', () => {
    write('1.txt', '————\n— 1 —\n');
    expect(read().files[0]).toMatchObject({ status: 'warned', records: [], issues: [{ code: 'text-none' }] });
  });
});
