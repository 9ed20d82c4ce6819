import type { CorpusRecord } from '../../../src/compare/corpus-text.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { generatePlans } from '../generate/generate.ts';
import { openRandom, type Random } from '../generate/random.ts';

/** Characters of each record. */
const LENGTH = 3000;
/** A paragraph of its own, to fill up what the generated plan lacks. */
const PARAGRAPH = 150;
const FIRST_HAN = 0x4e00;
const COMMON_HAN = 2500;

/**
 * Generated plans as records to compare, a line a passage: sentences of real plans, of which each stands in a fifth
 * of the records or so, filled up to 3,000 characters with text that stands nowhere else. `own` is the share of
 * such text: 0 for the hardest corpus, where nearly all text is shared. The same for the same seed.
 */
export function* generateRecords(
  records: readonly PlanRecord[],
  lookups: string,
  { plans, seed, own }: { plans: number; seed: number; own: number },
): Generator<CorpusRecord> {
  const random = openRandom(seed);
  for (const { text, truth } of generatePlans(records, lookups, { plans, seed }).plans) {
    const shared = takeLines(text.split('\n'), LENGTH * (1 - own));
    const lengths = shared.reduce((sum, line) => sum + line.length, 0);
    const filled = [...shared, ...ownParagraphs(LENGTH - lengths, random)];
    const passages = filled.map((line, i) => ({ id: `p${i + 1}`, text: line }));
    yield { id: truth.id, isFullPlan: true, passages };
  }
}

function takeLines(lines: readonly string[], most: number): string[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.length;
    return line !== '' && length <= most;
  });
}

function ownParagraphs(length: number, random: Random): string[] {
  const paragraphs: string[] = [];
  for (let left = length; left > 0; left -= PARAGRAPH) {
    const codes = Array.from(
      { length: Math.min(left, PARAGRAPH) },
      () => FIRST_HAN + random.below(COMMON_HAN),
    );
    paragraphs.push(String.fromCharCode(...codes));
  }
  return paragraphs;
}
