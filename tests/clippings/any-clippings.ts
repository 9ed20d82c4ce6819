import fc from 'fast-check';
import type { Clipping } from '../../src/clippings/clipping.ts';
import { sampleClipping } from '../../src/clippings/samples.ts';

/** Text full of what means something to Markdown, tables and markup. */
export const strangeText = fc
  .array(fc.constantFrom(...'妇联“”#*_`[]()<>&!|~+-=.1@\\"\',;:{}$ \n'), { maxLength: 24 })
  .map((signs) => signs.join(''));

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3}){0,2}$/);
const range = fc.option(
  fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
    .map(([start, length]) => [start, start + length] as const),
);

/** Clippings of any place, quote and note, each place once. */
export const anyClippings: fc.Arbitrary<Clipping[]> = fc.uniqueArray(
  fc
    .record({ record: id, passage: id, range, quote: strangeText, note: strangeText })
    .map((parts) => sampleClipping({ ...parts, quote: `文${parts.quote}` })),
  { maxLength: 6, selector: ({ record, passage, range: part }) => JSON.stringify([record, passage, part]) },
);
