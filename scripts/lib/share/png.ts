import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LOOKED_UP = 3;

/**
 * Opaque pixels (red, green, blue, alpha) as a PNG of at most 256 colours, each pixel that of the palette nearest to it:
 * a third of what full colour weighs. (PNG specification, chunks IHDR, PLTE, IDAT, IEND.)
 */
export function encodePng(pixels: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
  const height = pixels.length / 4 / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, LOOKED_UP], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(indexRows(pixels, width, height, palette), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One byte a pixel, a zero before each row: no filter. */
function indexRows(pixels: Uint8Array, width: number, height: number, palette: readonly Colour[]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  const places = new Map<number, number>();
  const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const placeOf = (colour: number): number => {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    return place;
  };
  // Most pixels are as the one before.
  let [colour, place] = [-1, 0];
  for (let at = 0; at < width * height; at += 1) {
    const next = colours.getUint32(at * 4) >>> 8;
    if (next !== colour) [colour, place] = [next, placeOf(next)];
    rows[at + Math.floor(at / width) + 1] = place;
  }
  return rows;
}

function nearest(colour: number, palette: readonly Colour[]): number {
  const distance = ([r, g, b]: Colour) =>
    ((colour >> 16) - r) ** 2 + (((colour >> 8) & 255) - g) ** 2 + ((colour & 255) - b) ** 2;
  return palette.reduce((best, one, i) => (distance(one) < distance(palette[best] ?? one) ? i : best), 0);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
