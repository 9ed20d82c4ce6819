import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countCharacters, decodeFile, SIZE_LIMIT } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: [number, number]): Uint8Array => {
  const little = Buffer.from(text, 'utf16le');
  return Uint8Array.from([...mark, ...(mark[0] === 0xfe ? little.swap16() : little)]);
};
/** 妇联 in GB18030. */
const GB18030 = Uint8Array.from([0xb8, 0xbe, 0xc1, 0xaa]);

test.each([
  ['UTF-8', utf8('妇联'), 'utf-8'],
  ['UTF-8 with a byte-order mark', utf8('\ufeff妇联'), 'utf-8'],
  ['UTF-16, low byte first', utf16('妇联', [0xff, 0xfe]), 'utf-16le'],
  ['UTF-16, high byte first', utf16('妇联', [0xfe, 0xff]), 'utf-16be'],
  ['GB18030', GB18030, 'gb18030'],
] as const)('reads %s and leaves its mark out', (_, bytes, encoding) => {
  expect(decodeFile('x.txt', bytes)).toMatchObject({ text: '妇联', encoding, characters: 2 });
});

test.each([
  ['nothing', new Uint8Array(0), 'file-empty'],
  ['a mark alone', utf8('\ufeff'), 'file-blank'],
  ['blanks alone', utf8(' \u3000\r\n\t'), 'file-blank'],
  ['null bytes', Uint8Array.from([0x50, 0x4b, 0, 0]), 'file-binary'],
  ['a null byte in a long text', utf8(`${'加强'.repeat(100)}\0`), 'file-binary'],
  ['one control in every ten bytes', utf8('abcdefghi\u0001'.repeat(20)), 'file-binary'],
  ['bytes of no encoding', Uint8Array.from([0x41, 0xff, 0xff, 0x41]), 'file-undecodable'],
  ['UTF-16 cut in a character', Uint8Array.from([0xff, 0xfe, 0x41]), 'file-undecodable'],
  ['more than the limit', new Uint8Array(SIZE_LIMIT + 1).fill(0x41), 'file-too-large'],
] as const)('rejects %s', (_, bytes, rejected) => {
  expect(decodeFile('x.txt', bytes)).toEqual({ rejected });
});

test('reads a file of exactly the largest size', () => {
  expect(decodeFile('x.txt', new Uint8Array(SIZE_LIMIT).fill(0x41))).toMatchObject({
    characters: SIZE_LIMIT,
  });
});

test('identifies a file by its bytes: the same text with a byte-order mark is another file', () => {
  const hashOf = (text: string): string => {
    const file = decodeFile('x', utf8(text));
    return 'sha256' in file ? file.sha256 : '';
  };
  expect(hashOf('妇联')).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf('\ufeff妇联')).not.toBe(hashOf('妇联'));
});

describe('countCharacters', () => {
  it('counts UTF-16 units, a rare character as two, and no blank', () => {
    expect(countCharacters('湖 南\u3000省\n𠮷\t')).toBe(5);
  });

  it('gives the same as the text without its blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countCharacters(text)).toBe(text.replace(/\s/g, '').length);
      }),
    );
  });
});

test('never throws on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(Object.keys(decodeFile('x', bytes))).not.toHaveLength(0);
    }),
  );
});
