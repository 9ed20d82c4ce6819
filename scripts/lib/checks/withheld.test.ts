import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesHolding, personalNumbers } from './withheld.ts';

const folder = (name: string, bytes: string | Uint8Array) => {
  const dir = mkdtempSync(join(tmpdir(), 'withheld-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, name), bytes);
  return dir;
};
const pngWith = (type: string, chunk: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, length, Buffer.from(type), chunk, Buffer.alloc(4)]);
};

describe('personalNumbers', () => {
  test.each([
    ['a mobile number', '联系人：王五 13800138000', ['13800138000']],
    ['one with blanks and dashes', '（138-0013 8000）', ['13800138000']],
    ['one in full width', '１３８００１３８０００', ['13800138000']],
    ['an ID number', '身份证11010519491231002X。', ['11010519491231002x']],
    ['an e-mail address', '请发至 Fulian@Example.org.cn。', ['fulian@example.org.cn']],
    ['no hotline, number of a paper, or amount', '12338热线，岳妇发〔2021〕5号，13万户', []],
    ['no digits out of a longer number', '2021138001380001', []],
  ])('%s', (_, text, found) => {
    expect(personalNumbers(folder('a.txt', text))).toEqual(found);
  });

  test('reads documents in UTF-16 too', () => {
    const bytes = Buffer.from('\ufeff电话13800138000', 'utf16le');
    expect(personalNumbers(folder('a.txt', bytes))).toEqual(['13800138000']);
  });
});

describe('filesHolding', () => {
  const number = '13800138000';
  test.each<[string, string, string | Uint8Array]>([
    ['plain text', 'a.json', `{"text":"${number}"}`],
    ['digits set apart by tags', 'a.html', '<td>138<wbr>0013<b>8000</b></td>'],
    ['digits set apart by blanks', 'a.txt', '138 0013 8000'],
    ['a search fragment', 'a.pf_fragment', gzipSync(`pagefind_dcd{"content":"${number}"}`)],
    ['a file of an archive', 'a.zip', zipSync({ 'records/a.json': strToU8(`{"text":"${number}"}`) })],
    ['the name of a file', `${number}.json`, '{}'],
    [
      'compressed metadata of an image',
      'a.png',
      pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(number)])),
    ],
    ['plain metadata of an image', 'a.png', pngWith('tEXt', Buffer.from(`Comment\0${number}`))],
  ])('sees a number in %s', (_, name, bytes) => {
    expect(filesHolding(folder(name, bytes), [number])).toEqual([name]);
  });

  test('passes what holds none', () => {
    expect(filesHolding(folder('a.html', '<p>已隐去 8 个号码</p>'), [number])).toEqual([]);
  });
});
