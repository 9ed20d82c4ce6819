import { z } from 'zod';
import { LAW_KINDS, STAGES } from '../model/campaign.ts';
import { Level } from '../model/levels.ts';
import { Evidence, NAME_KINDS, RecordKind } from '../model/record.ts';

/**
 * What a row of each table of the open data holds. Heads of CSV, keys of JSON, the data dictionary and the Table Schemas of
 * `datapackage.json` all come from here, so that a meaning is written once.
 */

const id = z.string().min(1);
const count = z.int().min(0);
const record = id.describe('所在记录的编号，即 records 表的 id，例：hangzhou-2023-plan');
const node = id.describe('所在段落、标题或表格单元的编号，即记录页上的锚点，例：s2-i5-p1');
const verb = z.string().nullable().describe('名称前印着的动词，例：深化；没有则空');
const stage = z
  .enum(STAGES)
  .nullable()
  .describe('由动词推断的阶段：新启动、实施中、已有深化、收尾；无从推断则空');
const address = z.url().describe('在本站的地址');
const place = {
  record,
  node,
  start: count.describe('在该段文字中的起点，从 0 数起，UTF-16 单位'),
  end: count.describe('在该段文字中的终点，不含这一位'),
  text: id.describe('原文所印，例：巾帼心向党 奋进新征程'),
};

export const RecordRow = z.strictObject({
  id: id.describe('编号：地点-年份-种类，媒体摘要再加 -summary，例：hangzhou-2023-plan'),
  name: id.describe('本站所用名称，例：杭州市妇联 · 2023 · 工作要点'),
  kind: RecordKind.describe('plan 工作要点；review 工作总结；other 其他文件，不计入任何统计'),
  evidence: Evidence.describe('full 全文；summary 媒体摘要，未写到不等于没有'),
  title: id.describe('原文标题；综述中为该部分的小标题'),
  headline: z.string().nullable().describe('综述中印在该部分上方的题语，例：做好红色家风试点'),
  organisation: z.string().nullable().describe('机构编号，即 organisations 表的 id；未能识别则空'),
  issuer: z.string().nullable().describe('发文机构全称，例：杭州市妇女联合会'),
  level: Level.nullable().describe('机构层级：全国、省、市州、县市区、乡镇街道、村社区'),
  regionCode: z.string().nullable().describe('行政区划代码（GB/T 2260），例：430600'),
  regionPath: z.array(z.string()).describe('行政区划，自省而下，例：浙江省、杭州市'),
  year: z.int().nullable().describe('所计划或总结的年份，不是签发年份'),
  documentNumber: z.string().nullable().describe('发文字号，例：杭妇〔2023〕5号'),
  issued: z.iso.date().nullable().describe('签发日期；原文未载则空'),
  recipients: z.array(z.string()).describe('主送机关'),
  copiedTo: z.array(z.string()).describe('抄送机关'),
  editor: z.string().nullable().describe('综述的署名编者'),
  sections: count.describe('一级部分的数目'),
  items: count.describe('条目的数目，含下级条目'),
  passages: count.describe('passages 表中该记录的行数'),
  withheld: count.describe('该记录中略去的个人号码数'),
  sourceFile: id.describe('来源文件名，即 sources 表的 file'),
  firstLine: z.int().min(1).describe('在来源文件中的首行'),
  lastLine: z.int().min(1).describe('在来源文件中的末行'),
  address,
  citation: id.describe('引用格式（GB/T 7714），引用日期待填'),
});

export const PassageRow = z.strictObject({
  record,
  node,
  place: z
    .enum(['title', 'opening', 'heading', 'text', 'table'])
    .describe('位置：标题、开篇、部分或条目的标题、正文、表格单元'),
  path: z.array(z.string()).describe('由外到内所在的部分与条目，如原文所印'),
  text: id.describe('文字；版面空白与断行已整理，略去的号码处留有标记'),
  themes: z.array(z.string()).describe('所在条目的主题编号，主要主题在前'),
  address,
});

export const NameRow = z.strictObject({
  ...place,
  kind: z.enum(NAME_KINDS).describe('种类：行动、荣誉、阵地、平台、提法、法规、强调等'),
  family: z.string().nullable().describe('所属名称族的编号，即 families 表的 id；不成族则空'),
  verb,
  stage,
});

export const FamilyRow = z.strictObject({
  id: id.describe('编号：名称的拼音，例：jinguoxinxiangdang'),
  name: id.describe('名称，例：巾帼心向党'),
  kind: z.enum(NAME_KINDS).describe('种类，同 names 表'),
  curated: z.boolean().describe('成员是否由编辑归并；否则只是后缀、年份或地名不同'),
  wordings: z.array(z.string()).describe('库中全部写法，最常见的在前'),
  occurrences: count.describe('出现次数'),
  records: count.describe('出现于多少条记录'),
  address,
});

export const LawRow = z.strictObject({
  id: id.describe('编号'),
  title: id.describe('标题，例：中华人民共和国家庭教育促进法'),
  short: id.describe('简称'),
  kind: z.enum(LAW_KINDS).describe('种类：法律、条例、地方性法规、规划、文件、图书、作品集、表单'),
  occurrences: count.describe('出现次数'),
  records: count.describe('出现于多少条记录'),
  address,
});

export const CitationRow = z.strictObject({
  law: id.describe('法规文件编号，即 laws 表的 id'),
  ...place,
  verb,
  stage,
  use: z.string().nullable().describe('名称之后所说的做法，例：落地见效'),
});

export const FormulaRow = z.strictObject({
  id: id.describe('编号'),
  text: id.describe('提法，例：四个意识'),
  scope: z.string().nullable().describe('national 全国通行，或首用的地方；未考则空'),
  en: z.string().nullable().describe('英译；未定则空'),
  occurrences: count.describe('出现次数'),
  records: count.describe('出现于多少条记录'),
  address,
});

export const FormulaPlaceRow = z.strictObject({
  formula: id.describe('提法编号，即 formulas 表的 id'),
  ...place,
  verb,
  stage,
});

/** Words for the signs of a target: a cell that begins with = would be a formula. */
export const COMPARATORS = { '=': 'exactly', '>=': 'at-least', '<=': 'at-most', '~': 'about' } as const;

export const TargetRow = z.strictObject({
  id: id.describe('编号：记录编号加 -t 与序号，例：hunan-2019-plan-t3'),
  record,
  node,
  quote: id.describe('原文，例：评选100户'),
  value: z.number().describe('数值，例：100万记作 1000000'),
  unit: z.string().describe('单位'),
  object: z.string().describe('所数的对象'),
  comparator: z
    .enum(Object.values(COMPARATORS))
    .describe('exactly 恰为；at-least 不少于；at-most 不超过；about 约'),
  deadline: z.string().nullable().describe('期限，如原文所印'),
  kind: z
    .enum(['target', 'result', 'retrospective'])
    .describe('target 计划的目标；result 总结的结果；retrospective 计划中回顾的数字'),
});

export const ThemeRow = z.strictObject({
  id: id.describe('编号，例：rural-revitalisation'),
  zh: id.describe('名称，例：乡村振兴'),
  en: id.describe('英文名称'),
  short: id.describe('简称，至多四字'),
  sign: id.describe('两字母代号'),
  definition: id.describe('定义'),
  borders: z.array(z.string()).describe('与相邻主题的界限'),
  terms: z.array(z.string()).describe('判断所据的词'),
  address,
});

export const LabelRow = z.strictObject({
  record,
  node,
  theme: id.describe('主题编号，即 themes 表的 id'),
  rank: z.int().min(1).describe('在该处各主题中的次序，1 为主要主题'),
  score: z.number().min(0).max(1).describe('相关程度，0–1，可跨记录比较'),
  evidence: z.array(z.string()).describe('据以判断的词，最有力的在前'),
  counted: z.boolean().describe('是否计入本站图表：最外层条目与不属于条目的正文计入，下级条目不重复计'),
});

export const SharedRow = z.strictObject({
  record,
  node,
  quote: id.describe('与其他记录相同的最长文字，通行提法除外'),
  records: z.int().min(1).describe('另有多少条记录含有该段的文字（至少连续十字）'),
  isLeast: z.boolean().describe('上一栏是否只是下限：太常见的文字不逐一列出'),
  others: z.array(z.string()).describe('其中相同最多的几处，至多三处，写作 记录#段落'),
});

export const OrganisationRow = z.strictObject({
  id: id.describe('编号：地点的拼音，例：hangzhou-yuhang'),
  name: id.describe('全称，例：杭州市妇女联合会'),
  short: id.describe('简称，例：杭州市妇联'),
  level: Level.nullable().describe('层级'),
  regionCode: z.string().nullable().describe('行政区划代码（GB/T 2260）'),
  regionPath: z.array(z.string()).describe('行政区划，自省而下'),
  parent: z.string().nullable().describe('上一级机构的编号；没有或未知则空'),
  records: z.array(z.string()).describe('所属记录的编号；仅作为上级列出的机构为空'),
  address,
});

export const SourceRow = z.strictObject({
  id: id.describe('编号'),
  file: id.describe('文件名'),
  sha256: id.describe('文件的 SHA-256 校验值'),
  encoding: id.describe('文字编码'),
  characters: z.int().min(1).describe('文件的非空白字数'),
  title: id.describe('标题'),
  kind: z
    .enum(['plan', 'review', 'roundup', 'other'])
    .describe('plan 要点；review 总结；roundup 综述；other 其他'),
  records: z.array(z.string()).describe('从中读出的记录，按原文次序'),
  repairs: count.describe('版面整理的处数，含其中记录的'),
  withheld: count.describe('略去的个人号码数，含其中记录的'),
  address,
});

/** Every table of the open data, in the order of the page. */
export const TABLES = {
  records: RecordRow,
  passages: PassageRow,
  'theme-labels': LabelRow,
  themes: ThemeRow,
  names: NameRow,
  families: FamilyRow,
  laws: LawRow,
  citations: CitationRow,
  formulas: FormulaRow,
  'formula-places': FormulaPlaceRow,
  targets: TargetRow,
  shared: SharedRow,
  organisations: OrganisationRow,
  sources: SourceRow,
} as const;
export type TableId = keyof typeof TABLES;
export type Row<T extends TableId = TableId> = z.infer<(typeof TABLES)[T]>;
