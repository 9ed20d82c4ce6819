import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toIndexed } from './indexed-png.ts';

/** A PNG in true colour from filtered lines; checksums are not read. */
function png(width: number, height: number, lines: number[], type = 2): Buffer {
  const part = (name: string, body: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    return Buffer.concat([size, Buffer.from(name), body, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, type, 0, 0, 0]);
  return Buffer.concat([
    Buffer.alloc(8),
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.from(lines))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** Colours of the pixels of a PNG with a palette, and the type of its colours. */
function read(file: Buffer): { type: number; colours: string[] } {
  const bodyOf = (name: string) => {
    const at = file.indexOf(name);
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const width = bodyOf('IHDR').readUInt32BE(0);
  const palette = bodyOf('PLTE');
  const lines = inflateSync(bodyOf('IDAT'));
  const indices = [...lines].filter((_, i) => i % (width + 1) !== 0);
  return {
    type: bodyOf('IHDR')[9] ?? -1,
    colours: indices.map((index) => palette.subarray(index * 3, index * 3 + 3).toString('hex')),
  };
}

describe('toIndexed', () => {
  it('keeps every colour where there are few', () => {
    const { type, colours } = read(toIndexed(png(2, 1, [0, 255, 0, 0, 0, 0, 255])));
    expect(type).toBe(3);
    expect(colours).toEqual(['ff0000', '0000ff']);
  });

  it.each([
    ['left', 1, [10, 20, 30, 1, 1, 1], '0b151f'],
    ['above', 2, [10, 20, 30, 1, 1, 1], '020406'],
    ['the mean', 3, [10, 20, 30, 1, 1, 1], '060d13'],
    ['the nearest', 4, [10, 20, 30, 1, 1, 1], '0c1722'],
  ])('reads lines told by %s', (_, filter, bytes, last) => {
    const above = filter === 1 ? [0, 0, 0, 0, 0, 0] : [1, 2, 3, 1, 3, 5];
    const { colours } = read(toIndexed(png(2, 2, [0, ...above, filter, ...bytes])));
    expect(colours[3]).toBe(last);
  });

  it('tells close colours apart less finely where there are more than 256', () => {
    const lines = [0, ...Array.from({ length: 200 }, (_, i) => [i, i, 0, i, 0, i]).flat(2)];
    const { colours } = read(toIndexed(png(200, 2, [...lines.slice(0, 601), 0, ...lines.slice(601)])));
    expect(new Set(colours).size).toBeLessThanOrEqual(256);
    expect(new Set(colours).size).toBeGreaterThan(100);
  });

  it('throws on what is no plain PNG in true colour', () => {
    expect(() => toIndexed(png(1, 1, [0, 0], 3))).toThrow('plain PNG');
  });
});
