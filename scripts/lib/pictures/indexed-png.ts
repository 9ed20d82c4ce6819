import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels of an image, three bytes each. */
interface Pixels {
  width: number;
  height: number;
  rgb: Buffer;
}

/**
 * The same image as a PNG with a palette of at most 256 colours, about a third of the bytes: a chart has few colours, and
 * the shades at the edges of letters are told apart less finely where they are more. Takes 8-bit RGB or RGBA without
 * interlace, as browsers write it; throws on any other. PNG, third edition, W3C 2025.
 */
export function toIndexed(png: Buffer): Buffer {
  const { width, height, rgb } = readPixels(png);
  const { palette, indices } = findPalette(rgb);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readPixels(png: Buffer): Pixels {
  const data: Buffer[] = [];
  let head: Buffer = Buffer.alloc(13);
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') head = body;
    if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [bits, type, , , interlace] = head.subarray(8);
  if (bits !== 8 || (type !== 2 && type !== 6) || interlace !== 0)
    throw new Error('not a plain PNG in true colour');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const depth = type === 2 ? 3 : 4;
  const plain = unfilter(inflateSync(Buffer.concat(data)), width * depth, depth);
  const rgb = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) plain.copy(rgb, i * 3, i * depth, i * depth + 3);
  return { width, height, rgb };
}

/** Undoes the filter of each line (PNG, 9): what stands left, above and above left is added back. */
function unfilter(filtered: Buffer, stride: number, depth: number): Buffer {
  const height = filtered.length / (stride + 1);
  const plain = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < depth ? 0 : (plain[at - depth] ?? 0);
      const above = y === 0 ? 0 : (plain[at - stride] ?? 0);
      const corner = y === 0 || x < depth ? 0 : (plain[at - stride - depth] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      plain[at] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return plain;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** A colour a pixel; those that agree in their upper bits are one, as many bits as leave 256 colours. */
function findPalette(rgb: Buffer): { palette: Buffer; indices: Buffer } {
  for (let dropped = 0; dropped < 8; dropped++) {
    const found = indexColours(rgb, dropped);
    if (found !== null) return found;
  }
  throw new Error('a palette of 8 colours holds every image');
}

function indexColours(rgb: Buffer, dropped: number): { palette: Buffer; indices: Buffer } | null {
  const known = new Map<number, number>();
  const palette: number[] = [];
  const indices = Buffer.alloc(rgb.length / 3);
  for (let i = 0; i < indices.length; i++) {
    const [r = 0, g = 0, b = 0] = [rgb[i * 3], rgb[i * 3 + 1], rgb[i * 3 + 2]];
    const key = ((r >> dropped) << 16) | ((g >> dropped) << 8) | (b >> dropped);
    let index = known.get(key);
    if (index === undefined) {
      index = known.size;
      if (index === 256) return null;
      known.set(key, index);
      palette.push(r, g, b);
    }
    indices[i] = index;
  }
  return { palette: Buffer.from(palette), indices };
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
