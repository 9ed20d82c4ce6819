import type { PlanRecord } from './record.ts';

/** Characters that search engines and chats show of a description. */
const MOST = 110;

/**
 * How a record begins, in whole clauses of at most 110 characters: its opening, else its first paragraph;
 * 2022年是党的二十大召开之年，…; empty where nothing is printed.
 */
export function beginningOf({ opening, sections }: Pick<PlanRecord, 'opening' | 'sections'>): string {
  const first = opening[0] ?? sections[0]?.paragraphs[0] ?? sections[0]?.items[0]?.paragraphs[0];
  const text = first?.text ?? '';
  if (text.length <= MOST) return text;
  const clauses = /^.*[。；，,;]/su.exec(text.slice(0, MOST))?.[0] ?? text.slice(0, MOST);
  return `${clauses.replace(/[，,；;]$/u, '')}……`;
}
