import { sliceTraced, type Traced } from '../read/traced.ts';
import { firstSentenceEnd, sentenceEnds } from './punctuation.ts';

/** A stretch of a paragraph: a lead sentence with what it leads, or text before the first lead. */
export interface LeadPart {
  lead: Traced | null;
  text: Traced;
}

/** A lead sentence is one clause, no longer than this (characters without quotes), and names no document. */
const LONGEST_LEAD = 25;
const SHORTEST_LEAD = 5;

/** Paragraphs → their lead sentences with what each leads: one at the head of each paragraph, or else several inside them. */
export function findLeads(paragraphs: readonly Traced[]): LeadPart[] {
  const heads = paragraphs.map(splitHead);
  const led = heads.filter((part) => part.lead !== null).length;
  return led >= 2 && led * 2 >= heads.length ? heads : paragraphs.flatMap(splitLeads);
}

/** `强化理论武装。组织学习…。` → lead and the rest; no lead where the first sentence is none, or stands alone. */
function splitHead(paragraph: Traced): LeadPart {
  const end = firstSentenceEnd(paragraph.text);
  const isHead = end > 0 && end < paragraph.text.length && isLead(paragraph.text.slice(0, end));
  if (!isHead) return { lead: null, text: paragraph };
  return { lead: sliceTraced(paragraph, 0, end), text: sliceTraced(paragraph, end) };
}

/** Cuts a paragraph at its lead sentences: `…跟党走。加强妇联组织党的建设。贯彻…` → text before, then 加强妇联组织党的建设 with what follows it. */
function splitLeads(paragraph: Traced): LeadPart[] {
  const ends = sentenceEnds(paragraph.text);
  const sentences = ends.map((end, i) => paragraph.text.slice(ends[i - 1] ?? 0, end));
  const parts: LeadPart[] = [];
  let lead: Traced | null = null;
  let from = 0;
  const close = (to: number): void => {
    if (to > from) parts.push({ lead, text: sliceTraced(paragraph, from, to) });
  };
  sentences.forEach((sentence, i) => {
    const next = sentences[i + 1];
    if (!isLead(sentence) || next === undefined || isLead(next) || next.length <= sentence.length) return;
    const start = ends[i - 1] ?? 0;
    close(start);
    lead = sliceTraced(paragraph, start, ends[i]);
    from = ends[i] as number;
  });
  close(paragraph.text.length);
  return parts;
}

/** One clause with a full stop, short enough for a heading: `扎实推进巾帼脱贫行动。` */
function isLead(sentence: string): boolean {
  const length = sentence.replace(/[“”\s。]/g, '').length;
  return (
    /^[^，,；;：:！？《》（）()]+。$/.test(sentence) && length >= SHORTEST_LEAD && length <= LONGEST_LEAD
  );
}
