import type { PlanRecord } from '../model/record.ts';
import type { FirstSeen } from './first-seen.ts';
import type { Place } from './key.ts';
import type { ThingUse } from './things.ts';

/** A thing a record names, and since when the corpus has it. */
export interface SheetUse extends ThingUse {
  since: FirstSeen;
}

/** A record as it is laid beside others: all a comparison needs of it, in one file a record. */
export interface Sheet {
  /** The record; what only its own page shows (spans, repairs, issues) is emptied. */
  record: PlanRecord;
  /** 岳阳市妇联 · 2021 · 工作要点 */
  name: string;
  /** 岳阳市妇联 */
  who: string;
  /** Reference to it after GB/T 7714. */
  citation: string;
  /** The part of the ledger that lists its quantities: `2024`; left out where one page lists all. */
  ledger?: string;
  /** Ids of the organisations above it, nearest first. */
  above: string[];
  /** Share of its characters by theme, 0–1; themes without any are left out. */
  shares: Record<string, number>;
  uses: SheetUse[];
  /** What of its passages everybody writes. */
  formulas: Place[];
  /** Records that share most with it, formulas left out; `length` in characters. */
  similar: { id: string; name: string; length: number }[];
}

/** A record without what a comparison does not read; its texts stay as they are. */
export function leanRecord(record: PlanRecord): PlanRecord {
  const bare = <T extends { spans: unknown }>(text: T): T => ({ ...text, spans: [] });
  const item = (one: Item): Item => ({
    ...bare(one),
    paragraphs: one.paragraphs.map(bare),
    items: one.items.map(item),
  });
  return {
    ...record,
    front: [],
    opening: record.opening.map(bare),
    sections: record.sections.map((section) => ({
      ...bare(section),
      paragraphs: section.paragraphs.map(bare),
      items: section.items.map(item),
    })),
    attachments: record.attachments.map((attachment) => ({
      ...bare(attachment),
      paragraphs: attachment.paragraphs.map(bare),
    })),
    repairs: [],
    redactions: [],
    issues: [],
  };
}

type Item = PlanRecord['sections'][number]['items'][number];
