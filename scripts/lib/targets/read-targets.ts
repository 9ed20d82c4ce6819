import type { PlanRecord, Target } from '../../../src/model/record.ts';
import { type Passage, walkPassages } from '../../../src/model/walk.ts';
import { freeOf } from '../names/cover.ts';
import { findQuoted } from '../names/quotes.ts';
import { simplify } from '../read/simplify.ts';
import { findQuantities, type Quantity } from './quantity.ts';

const CLAUSE_END = /[，,。；;！!？?：:]/;
/** What a promise is made with; the quote begins with it where it stands right before the number. */
const VERB =
  /(?:开展|举办|培训|评选|创评|创建|发动|表彰|建立|新建|建设|认定|培育|打造|组建|选树|接待|调解|帮助|检查|覆盖|完成|发放|取得|共|达)+$/;
const DEADLINE =
  /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)?(?:之?前|以前)|\d{4}年(?:底|末)?(?:之?前|以前)|年内|全年|[今本年]年?底前?|每[年季月]|到\d{4}年底?|\d{4}年底/;
/** Words that tell of a past quantity inside a plan. */
const PAST = /(?:去年|上年度?|过去|以来|已经?|累计|截至|\d{4}年度)/;

/** Every quantity a record promises or reports: `年内评选100户“五好家庭”` → 100 户, deadline 年内. Quantities inside a name are the name's. */
export function readTargets(record: PlanRecord): Target[] {
  return walkPassages(record)
    .filter((passage) => passage.place !== 'title' && !/^[\d.\s]+$/.test(passage.text))
    .flatMap((passage) => {
      const text = simplify(passage.text);
      const free = freeOf(findQuoted(text));
      return findQuantities(text)
        .filter(({ start, end }) => free(start, end))
        .map((quantity) => targetAt(record, passage, text, quantity));
    });
}

/** `text` is the passage in simplified characters; the quote is as printed. */
function targetAt(record: PlanRecord, passage: Passage, text: string, quantity: Quantity): Target {
  const verb = VERB.exec(text.slice(Math.max(0, quantity.start - 8), quantity.start))?.[0] ?? '';
  return {
    node: passage.id,
    quote: passage.text.slice(quantity.start - verb.length, quantity.end),
    value: quantity.value,
    unit: quantity.unit || unitBefore(text, quantity.start),
    object: objectOf(text, quantity, verb.length),
    comparator: quantity.comparator,
    deadline: DEADLINE.exec(clauseAround(text, quantity.start))?.[0] ?? null,
    kind: kindOf(record, clauseBefore(text, quantity.start)),
  };
}

/** The unit that a count names before its number: `人数100万` → 人. */
function unitBefore(text: string, start: number): string {
  return /([人户])数[^，。]{0,4}$/.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? '';
}

/** Words behind a counted thing that say what is done with it. */
const DONE_WITH = /(?:增收致富|完成.*|参加.*|进入.*|为统领|[，、](?=[^、]*\d).*|等.*|的)$/;
/** What is done to a counted thing; it stands before the thing and is not its name. */
const DOING =
  '(?:开展|举办|举行|推选|评选|评定|选树|表彰|命名|培训|培育|培养|孵化|发放|推出|建成|建立|建设|新建|创建|打造|设立|成立|完成|认定|接待|化解|调解|慰问|救助|资助|帮助|服务|筹集|募集|投入|争取|取得|实现|覆盖|检查|筛查|发展|吸纳|招募|推荐|落实|实施|占)';
/** What may stand before the doing: a time, an adverb, a promise. */
const BEFORE_DOING =
  /^(?:[①-⑳]|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底)?之?前|年内|全年|每年|确保|力争|推动|推进|全面|积极|大力|深入|精准|重点|继续|不断|进一步|各地|新(?!建)|再|共|将)+/;
const DOING_AT_START = new RegExp(`^${DOING}+(?=.{2})`);
/** Circumstances before the doing: 在“两新组织”建立…, 依托…平台推出…, 全市四级妇联共举办… */
const CIRCUMSTANCE = new RegExp(`^(?:(?:在|依托|通过|联合|围绕|按照|以).*?|.*?共)(?=${DOING})`);
/** A thing named at such length is described first: 有队伍保障、有阵地保障的市级示范妇女儿童之家. */
const LONG = 20;
/** Words between a counted thing and its number. */
const BEFORE_NUMBER =
  /(?:人数|户数|总数的?|数量|保持在|稳定在|控制在|达到?|不少于|不低于|不超过|至少|超过|突破|比例|的|共|为)+$/;

/** What is counted: the words behind the unit up to the next mark, names without their quotes; else the words before the number. */
function objectOf(text: string, { start, end, unit }: Quantity, verb: number): string {
  const behind = text
    .slice(end, end + 60)
    .replace(/[”》](?=[“《])/g, '、')
    .replace(/[“”《》]/g, '');
  const after = /^的?([^，,。；;：:（）()！？]{1,30})/.exec(behind)?.[1]?.replace(DONE_WITH, '') ?? '';
  if (after !== '' && unit !== '%' && !/^[、和及]/.test(after)) return after.trim();
  const clause = clauseBefore(text, start - verb)
    .replace(/[“”《》]/g, '')
    .replace(/^.*\d[^、]*、/, '');
  const thing = clause
    .trim()
    .replace(BEFORE_DOING, '')
    .replace(CIRCUMSTANCE, '')
    .replace(BEFORE_DOING, '')
    .replace(DOING_AT_START, '');
  const bare = thing.replace(BEFORE_NUMBER, '').trim();
  return bare.length > LONG ? bare.replace(/^.*的(?=.{3})/, '').slice(-30) : bare;
}

function kindOf(record: PlanRecord, clause: string): Target['kind'] {
  if (record.kind === 'review') return 'result';
  const years = Array.from(clause.matchAll(/(\d{4})年/g), (match) => Number(match[1]));
  const past = record.year !== null && years.some((year) => year < (record.year as number));
  return past || (PAST.test(clause) && years.length === 0) ? 'retrospective' : 'target';
}

/** The clause up to a place; a bracket still open there begins it anew: `百千万行动（开展` → `开展`. */
function clauseBefore(text: string, end: number): string {
  const clause =
    text
      .slice(Math.max(0, end - 90), end)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const open = Math.max(clause.lastIndexOf('（'), clause.lastIndexOf('('));
  return open >= 0 && !/[）)]/.test(clause.slice(open)) ? clause.slice(open + 1) : clause;
}

function clauseAround(text: string, at: number): string {
  const rest = text.slice(at, at + 60);
  const end = rest.search(CLAUSE_END);
  return clauseBefore(text, at) + (end < 0 ? rest : rest.slice(0, end));
}
