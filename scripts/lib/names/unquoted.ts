import { matchTerms, type TermTree } from '../../../src/model/match-terms.ts';
import type { Name } from '../../../src/model/record.ts';
import { freeOf } from './cover.ts';
import type { Quoted } from './quotes.ts';

/** A range of a text that is a name without quotes. */
export interface Unquoted {
  start: number;
  end: number;
  kind: Name['kind'];
}

/** Names known from elsewhere, each with its kind. */
export type KnownNames = TermTree<Name['kind']>;

/** Head words that end a name, by kind: 乡村振兴巾帼行动, 女童权益保护百场宣讲三年行动; 巾帼双创大赛. */
const HEADS: [Name['kind'], RegExp][] = [
  ['campaign', /(?:专项|[一二三四五六七八九十两]年)?(?:行动|工程)(?:计划)?|[一二三四五六七八九十两]年计划/g],
  ['event', /大赛|艺术节|文化节|运动会|论坛|博览会|擂台赛|知识竞赛|抢答赛/g],
];
/** Festivals known by their date: 三八、六一 in a row or before 节, 期间, 等; 6·1国际儿童节. */
const FESTIVAL =
  /(?<![一二三四五六七八九十\d])(?:三八|六一|七一|五四)(?=[、等节]|期间|前后|国际|主题|系列|慰问|走访|活动|劳动|妇女节|儿童节|建党节)|\d{1,2}[·.]\d{1,2}(?:国际)?[\u4e00-\u9fff]{2,6}?[节日]/g;
/** A platform named in a row: …矩阵、洞庭伊人等平台. */
const PLATFORM =
  /(?<=[、“”，])(?!微信|微博|抖音|网络|线上)[\u4e00-\u9fff]{3,6}(?=等(?:新媒体)?(?:平台|公众号|媒体))/g;
/** What a name of a campaign is made of; anything else in front of the head word ends it. */
const BODY = /[\u4e00-\u9fffA-Za-z\d·]/;
const LONGEST = 20;
const SHORTEST = 5;
/** Words that begin no name. */
const LEADING =
  /^(?:通过|全[国省市县区]|我[国省市县区]|新一轮|首个|一批|各项|系列|其他|相关|重点|各级|[一二三四五六七八九十]大|[一二三四五六七八九十\d]+项|做好|抓好|用|的|等|和|与|及|将|把|对|以)+/;
/** Words that tell that what stands before a head word is no name: 采取行动, 具体行动. */
const COMMON =
  /^(?:实际|具体|自觉|统一|思想和|思想|共同|一致|采取|系统|民生|惠民|重点|专项|各项|系列|示范|民心|实事|重大|基础|这|该|此|一|统一)*(?:行动|工程|计划)+$/;

/** Unquoted names in a text: those known from elsewhere, and what ends in 行动 or 工程 after a verb. `taken` are ranges already read as names, ordered and apart. */
export function findUnquoted(
  text: string,
  taken: readonly Pick<Quoted, 'outerStart' | 'outerEnd'>[],
  known: KnownNames,
  startOf: (text: string, headStart: number) => number | null,
): Unquoted[] {
  const free = freeOf(taken);
  const found: Unquoted[] = [];
  for (const { start, end, values } of matchTerms(known, text)) {
    if (free(start, end)) found.push({ start, end, kind: values[0] as Name['kind'] });
  }
  for (const [kind, heads] of HEADS) {
    for (const match of text.matchAll(heads)) {
      const end = match.index + match[0].length;
      const start = nameStart(text, match.index, startOf(text, match.index));
      if (
        start === null ||
        end - start < SHORTEST ||
        COMMON.test(text.slice(start, end)) ||
        !free(start, end)
      )
        continue;
      if (/^(?:方案|指南|纲要|意见|规划|小组|能力|自觉|上|中)/.test(text.slice(end, end + 4))) continue;
      found.push({ start, end, kind });
    }
  }
  for (const [kind, pattern] of [
    ['festival', FESTIVAL],
    ['platform', PLATFORM],
  ] as const) {
    for (const { index, 0: name } of text.matchAll(pattern)) {
      if (free(index, index + name.length)) found.push({ start: index, end: index + name.length, kind });
    }
  }
  return apart(found);
}

/** Where the name that ends with a head word begins: behind the verb, a mark, a connective or a filler; null where it would be too long or empty. */
function nameStart(text: string, head: number, verbEnd: number | null): number | null {
  let start = head;
  while (start > 0 && head - start < LONGEST && BODY.test(text[start - 1] as string)) start--;
  if (text[start - 1] === '”' && (verbEnd ?? 0) <= start) return null;
  if (verbEnd !== null && verbEnd > start) start = verbEnd;
  else if (start > 0 && verbEnd === null && !/[、，。；：“”\s]/.test(text[start - 1] as string)) return null;
  const connective = /.*(?:和|与|以及|的|了|等)/.exec(text.slice(start, head));
  if (connective) start += connective[0].length;
  const filler = LEADING.exec(text.slice(start, head));
  if (filler) start += filler[0].length;
  return start < head ? start : null;
}

/** Ordered, without those that overlap an earlier or longer one. */
function apart(found: Unquoted[]): Unquoted[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Unquoted[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end > last.end) kept[kept.length - 1] = { ...one, start: last.start };
  }
  return kept;
}
