import type { PlanRecord } from '../../../src/model/record.ts';
import { type Passage, walkPassages } from '../../../src/model/walk.ts';

/** A text as a plain scan compares it; written apart from `src/search` so that both cannot err alike: “ＥＣＤ” 项目 → ecd项目. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A passage of the corpus, as a scan reads it. */
export interface BarePassage {
  /** Id of its record: `yueyang-2021-plan`. */
  record: string;
  /** `yueyang-2021-plan#s1-i2-p1` */
  address: string;
  place: Passage['place'];
  text: string;
}

/** Every passage of the records, its text bare. */
export function barePassages(records: readonly PlanRecord[]): BarePassage[] {
  return records.flatMap((record) =>
    walkPassages(record).map(({ id, place, text }) => ({
      record: record.id,
      address: `${record.id}#${id}`,
      place,
      text: bare(text),
    })),
  );
}

/** The passages that hold a text, whatever its blanks and punctuation: the truth every engine is held against. */
export function scan(passages: readonly BarePassage[], text: string): BarePassage[] {
  const wanted = bare(text);
  return passages.filter((passage) => passage.text.includes(wanted));
}

/** How often a passage holds a text; finds do not overlap. */
export function countIn({ text }: BarePassage, wanted: string): number {
  return text.split(bare(wanted)).length - 1;
}
