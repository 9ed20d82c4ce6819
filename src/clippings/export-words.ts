import type { EvidenceGrade } from '../model/record-name.ts';
import type { Clipping } from './clipping.ts';

/** Words of the interface that stand in files, passed in by whoever writes one. */
export interface ExportWords {
  /** 摘录夹 */
  title: string;
  /** `3 条摘录，2026-11-22 导出自妇联工作要点库` */
  lead: (count: number, day: string) => string;
  /** Said of a quote that is a part of its passage: 节选. */
  part: string;
  /** 批注：可引 */
  noted: (text: string) => string;
  /** A record's name with what is to be known of the quote: `岳阳市妇联 · 2021 · 工作要点（全文，节选）`. */
  source: (name: string, marks: readonly string[]) => string;
  grades: Record<EvidenceGrade, string>;
  /** Heads of the columns of the table, in the order of `csvRow`. */
  columns: readonly string[];
}

/** Where a clipping comes from, on one line: `岳阳市妇联 · 2021 · 工作要点（全文，节选）`. */
export function formatSource({ name, grade, range }: Clipping, words: ExportWords): string {
  return words.source(name, [words.grades[grade], ...(range === null ? [] : [words.part])]);
}

/** Section and item from the outside in: `一、深化思想引领 › 1. 强化理论武装`; empty where it stands in none. */
export function formatPath({ path }: Pick<Clipping, 'path'>): string {
  return path.join(' › ');
}
