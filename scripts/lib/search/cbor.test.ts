import { expect, it } from 'vitest';
import { Cbor } from './cbor.ts';

function bytesOf(write: (cbor: Cbor) => void): string {
  const cbor = new Cbor(1);
  write(cbor);
  return Buffer.from(cbor.bytes).toString('hex');
}

// The examples of RFC 8949, appendix A.
it.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [100, '1864'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [4_294_967_295, '1affffffff'],
  [-1, '20'],
  [-100, '3863'],
  [-1000, '3903e7'],
])('writes %i as the standard says', (value, bytes) => {
  expect(bytesOf((cbor) => cbor.int(value))).toBe(bytes);
});

it('counts a text in bytes, not in characters', () => {
  expect(bytesOf((cbor) => cbor.text('水'))).toBe('63e6b0b4');
});

it('writes an array as its length and its members', () => {
  const numbers = Array.from({ length: 25 }, (_, i) => i + 1);
  const bytes = bytesOf((cbor) => {
    cbor.array(25);
    for (const number of numbers) cbor.int(number);
  });
  expect(bytes).toBe('98190102030405060708090a0b0c0d0e0f101112131415161718181819');
});
