import { type CorpusText, codesOf } from './corpus-text.ts';
import { scanWindows } from './fingerprints.ts';
import { openGramTable } from './gram-table.ts';
import { sharedArray } from './shared-array.ts';

/** The stretches of ten characters of a corpus that may stand in it twice, numbered by their characters. */
export interface RepeatedGrams {
  /** For each position of the corpus the number of the ten characters there; 0 where they stand nowhere else. */
  numbers: Uint32Array;
  /** The greatest number. */
  count: number;
}

/** Finds them in two passes: a stretch is looked at only where its fingerprint stands in a second place. */
export function findRepeatedGrams(text: CorpusText): RepeatedGrams {
  const isRepeated = repeatedFingerprints(text);
  const numbers = sharedArray(text.codes.length);
  const table = openGramTable(text.codes);
  eachWindow(text, (start, fingerprint, _, whole) => {
    if (isRepeated(fingerprint)) numbers[start] = table.number(start, whole);
  });
  return { numbers, count: table.count() };
}

const TWICE = 2;

/** Says of a fingerprint whether it stands in two places; may say so wrongly, as two can share a counter. */
function repeatedFingerprints(text: CorpusText): (fingerprint: number) => boolean {
  const counters = new Uint8Array(2 ** Math.ceil(Math.log2(text.codes.length + 2)));
  const mask = counters.length - 1;
  let before = -1;
  eachWindow(text, (_, fingerprint, at) => {
    if (at === before) return;
    before = at;
    const slot = fingerprint & mask;
    if ((counters[slot] as number) < TWICE) counters[slot] = (counters[slot] as number) + 1;
  });
  return (fingerprint) => counters[fingerprint & mask] === TWICE;
}

/** As `scanWindows`, record by record, with positions in the corpus. */
function eachWindow(text: CorpusText, visit: Parameters<typeof scanWindows>[1]): void {
  for (let record = 0; record < text.ids.length; record += 1) {
    const from = text.from[record] as number;
    scanWindows(codesOf(text, record), (start, fingerprint, at, whole) =>
      visit(from + start, fingerprint, from + at, whole),
    );
  }
}
