import { findYears } from './date.ts';

/** Words that make a line the title of a plan or a review: 工作要点, 重点工作安排, 工作总结. */
const PLAN = /(?:工作|重点|任务|年度)(?:要点|计划|安排|打算|思路|方案|任务|部署)|工作(?:目标|重点)$/;
const REVIEW = /工作(?:总结|回顾|报告|情况|综述)/;
/** Words of news and of other notices, which name a plan without being one: 召开2021年工作总结会, 关于报送2022年工作总结的通知. */
const NO_TITLE =
  /召开|举行|举办|出台|开幕|闭幕|座谈|(?:会议|大会)$|(?:总结|部署|推进|动员|报告|表彰|讲评|述职)会|培训班|启动仪式|(?:报送|上报|征集|征求|做好|落实|学习|贯彻|通报|解读|公示).*(?:通知|通报|公告|函|精神|解读|公示)$|^(?!.*(?:关于(?:印发|转发|下发|批转)|要点)).*的(?:通知|通报|公告|函|批复)$/;
const NOTICE = /关于(?:印发|转发|下发|批转|发布|公布|下达).*的通知$/;
/** No title is longer (characters); what is, is never searched for the words of one. */
const LONGEST_TITLE = 300;
const BOOK = /《([^《》]*(?:〈[^〈〉]*〉[^《》]*)*)》/;

export type TitleKind = 'plan' | 'review' | 'both';

/** What the line announces as a title: `岳阳市妇联2021年工作要点` → plan; null for a sentence or any other line. */
export function titleKind(text: string): TitleKind | null {
  if (text.length > LONGEST_TITLE || /[。；！？]/.test(text) || /^[（(].*[）)]$/.test(text)) return null;
  if (NO_TITLE.test(text.replace(/[（(][^（()）]*[）)]$/, ''))) return null;
  const plan = PLAN.test(text);
  const review = REVIEW.test(text);
  if (plan && review) return 'both';
  return plan ? 'plan' : review ? 'review' : null;
}

/** Words that end a title: 工作要点, 工作总结和2023年工作计划. */
const TITLE_END =
  /(?:工作|重点|任务)(?:要点|计划|安排|打算|思路|总结|报告)(?:(?:和|及|与|暨|、)[^。，；：！？]{0,20}?(?:要点|计划|打算|思路|总结))?/;

/** Length of the title a line begins with that goes on: `岳阳市妇联2021年工作要点2021年是…` → 14; 0 where it begins with none. */
export function titleLength(text: string): number {
  const first = /^[^。，,；：！？《》“”]{0,80}/.exec(text)?.[0] ?? '';
  const end = TITLE_END.exec(first);
  return end ? end.index + end[0].length : 0;
}

/** Whether a line is the title of a notice that hands out a document: `关于印发《…》的通知`. */
export function isNoticeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && NOTICE.test(text);
}

/** The title a notice names: `关于印发《常德市妇联2022年工作要点》的通知` → `常德市妇联2022年工作要点`; null where it names none. */
export function titleInNotice(text: string): string | null {
  const named =
    BOOK.exec(text)?.[1] ?? /关于(?:印发|转发|下发|批转|发布|公布|下达)(.*)的通知$/.exec(text)?.[1];
  return named ? named.trim() : null;
}

/** What is left of a title without year and kind, the issuer as a rule: `2021年岳阳市妇联工作要点` → `岳阳市妇联`. */
export function issuerInTitle(title: string): string {
  if (title.length > LONGEST_TITLE) return '';
  return title
    .replace(/[〇○零一二三四五六七八九\d０-９]{4}\s*(?:[-—–－至]\s*\d{4}\s*)?(?:学?年度?)/g, '')
    .replace(/(?:年度|全年|今年|重点)*(?:工作|重点|任务).*$/, '')
    .replace(/^关于(?:印发)?[《〈]?|[的（(]+$/g, '')
    .trim();
}

/** The year a title plans or reviews: the last printed for a plan, the first for a review, before any in a note: `2023年工作要点（2022年12月5日通过）` → 2023; null where none is. */
export function yearOfTitle(title: string, kind: 'plan' | 'review'): number | null {
  const outside = findYears(title.replace(/[（(][^（()）]*[）)]$/, ''));
  const years = outside.length > 0 ? outside : findYears(title);
  return (kind === 'plan' ? years.at(-1) : years[0]) ?? null;
}

/** Whether a title names two years that are one: `2022—2023学年`, `2021-2022年度`; such a document counts for the later. */
export function hasYearSpan(title: string): boolean {
  return /\d{4}(?:学?年度?)?\s?[-—–－~至]{1,2}\s?\d{4}学?年/.test(title);
}

/** What to call a document whose first line is no title: its first sentence, cut where it is too long for a name. */
export function shortTitle(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const start = text.slice(0, LONGEST_NAME);
  const end = start.search(/[。！？]/);
  return end > 0 ? start.slice(0, end + 1) : `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}

const LONGEST_NAME = 100;
