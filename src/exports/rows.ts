import { z } from 'zod';
import { LAW_KINDS, STAGES } from '../model/campaign.ts';
import { Level } from '../model/levels.ts';
import { Evidence, NAME_KINDS, RecordKind } from '../model/record.ts';

/**
 * What a row of each table of the open data holds. Heads of CSV, keys of JSON, the data dictionary and the Table Schemas of
 * `datapackage.json` all come from here, so that a meaning is written once in each language.
 */

/** Key of a column's English meaning in JSON Schema, beside `description`, which is Chinese as the data is. */
export const ENGLISH_MEANING = 'x-description-en';

/** The meaning of a column in both languages: neither can be left out. */
const said = (zh: string, en: string) => ({ description: zh, [ENGLISH_MEANING]: en });

const id = z.string().min(1);
const count = z.int().min(0);
const record = id.meta(
  said(
    '所在记录的编号，即 records 表的 id，例：hangzhou-2023-plan',
    'Id of the record it stands in, the column id of the table records: hangzhou-2023-plan',
  ),
);
const node = id.meta(
  said(
    '所在段落、标题或表格单元的编号，即记录页上的锚点，例：s2-i5-p1',
    'Id of the passage, heading or table cell it stands in, which is its anchor on the page of the record: s2-i5-p1',
  ),
);
const verb = z
  .string()
  .nullable()
  .meta(
    said(
      '名称前印着的动词，例：深化；没有则空',
      'Verb printed before the name: 深化 (deepen); empty where there is none',
    ),
  );
const stage = z
  .enum(STAGES)
  .nullable()
  .meta(
    said(
      '由动词推断的阶段：新启动、实施中、已有深化、收尾；无从推断则空',
      'Stage inferred from the verb: started, running, deepened, closing; empty where nothing tells',
    ),
  );
const address = z.url().meta(said('在本站的地址', 'Address on this site'));
const place = {
  record,
  node,
  start: count.meta(
    said(
      '在该段文字中的起点，从 0 数起，UTF-16 单位',
      'Where it starts in that text, counted from 0 in UTF-16 units',
    ),
  ),
  end: count.meta(
    said('在该段文字中的终点，不含这一位', 'Where it ends in that text; this place is not included'),
  ),
  text: id.meta(
    said('原文所印，例：巾帼心向党 奋进新征程', 'As printed in the source: 巾帼心向党 奋进新征程'),
  ),
};

export const RecordRow = z.strictObject({
  id: id.meta(
    said(
      '编号：地点-年份-种类，媒体摘要再加 -summary，例：hangzhou-2023-plan',
      'Id: place-year-kind, for a press summary also -summary: hangzhou-2023-plan',
    ),
  ),
  name: id.meta(
    said(
      '本站所用名称，例：杭州市妇联 · 2023 · 工作要点',
      'Name this site uses: 杭州市妇联 · 2023 · 工作要点',
    ),
  ),
  kind: RecordKind.meta(
    said(
      'plan 工作要点；review 工作总结；other 其他文件，不计入任何统计',
      'plan: work plan; review: review of work done; other: any other document, left out of every count',
    ),
  ),
  evidence: Evidence.meta(
    said(
      'full 全文；summary 媒体摘要，未写到不等于没有',
      'full: full text; summary: press summary, in which what is not mentioned may still exist',
    ),
  ),
  title: id.meta(
    said('原文标题；综述中为该部分的小标题', 'Title as printed; in a roundup the heading of the part'),
  ),
  headline: z
    .string()
    .nullable()
    .meta(
      said(
        '综述中印在该部分上方的题语，例：做好红色家风试点',
        'Motto printed above the part in a roundup: 做好红色家风试点',
      ),
    ),
  organisation: z
    .string()
    .nullable()
    .meta(
      said(
        '机构编号，即 organisations 表的 id；未能识别则空',
        'Id of the organisation, the column id of the table organisations; empty where it could not be told',
      ),
    ),
  issuer: z
    .string()
    .nullable()
    .meta(
      said('发文机构全称，例：杭州市妇女联合会', 'Full name of the issuing organisation: 杭州市妇女联合会'),
    ),
  level: Level.nullable().meta(
    said(
      '机构层级：全国、省、市州、县市区、乡镇街道、村社区',
      'Level of the organisation: national, province, prefecture, county, township, village',
    ),
  ),
  regionCode: z
    .string()
    .nullable()
    .meta(
      said(
        '行政区划代码（GB/T 2260），例：430600',
        'Code of the administrative division (GB/T 2260): 430600',
      ),
    ),
  regionPath: z
    .array(z.string())
    .meta(
      said(
        '行政区划，自省而下，例：浙江省、杭州市',
        'Administrative divisions from the province down: 浙江省, 杭州市',
      ),
    ),
  year: z
    .int()
    .nullable()
    .meta(said('所计划或总结的年份，不是签发年份', 'Year planned or reviewed, not the year of issue')),
  documentNumber: z
    .string()
    .nullable()
    .meta(said('发文字号，例：杭妇〔2023〕5号', 'Document number: 杭妇〔2023〕5号')),
  issued: z.iso
    .date()
    .nullable()
    .meta(said('签发日期；原文未载则空', 'Date of issue; empty where the source states none')),
  recipients: z.array(z.string()).meta(said('主送机关', 'Bodies it is addressed to')),
  copiedTo: z.array(z.string()).meta(said('抄送机关', 'Bodies it is copied to')),
  editor: z.string().nullable().meta(said('综述的署名编者', 'Editor named by a roundup')),
  sections: count.meta(said('一级部分的数目', 'Number of sections of the first level')),
  items: count.meta(said('条目的数目，含下级条目', 'Number of items, those within items included')),
  passages: count.meta(
    said('passages 表中该记录的行数', 'Number of rows of the record in the table passages'),
  ),
  withheld: count.meta(
    said(
      '该记录中略去的个人号码数',
      'Number of personal numbers and e-mail addresses withheld from the record',
    ),
  ),
  sourceFile: id.meta(
    said('来源文件名，即 sources 表的 file', 'Name of the source file, the column file of the table sources'),
  ),
  firstLine: z.int().min(1).meta(said('在来源文件中的首行', 'First line in the source file')),
  lastLine: z.int().min(1).meta(said('在来源文件中的末行', 'Last line in the source file')),
  address,
  citation: id.meta(
    said('引用格式（GB/T 7714），引用日期待填', 'Citation (GB/T 7714); the day of access is to be filled in'),
  ),
});

export const PassageRow = z.strictObject({
  record,
  node,
  place: z
    .enum(['title', 'opening', 'heading', 'text', 'table'])
    .meta(
      said(
        '位置：标题、开篇、部分或条目的标题、正文、表格单元',
        'Place: title, opening, heading of a section or item, running text, table cell',
      ),
    ),
  path: z
    .array(z.string())
    .meta(
      said(
        '由外到内所在的部分与条目，如原文所印',
        'Sections and items it stands in, from the outermost inwards, as printed',
      ),
    ),
  text: id.meta(
    said(
      '文字；版面空白与断行已整理，略去的号码处留有标记',
      'Text; blanks and line breaks of layout are mended, and a mark stands where a number is withheld',
    ),
  ),
  themes: z
    .array(z.string())
    .meta(
      said(
        '所在条目的主题编号，主要主题在前',
        'Ids of the themes of the item it stands in, the main one first',
      ),
    ),
  address,
});

export const NameRow = z.strictObject({
  ...place,
  kind: z
    .enum(NAME_KINDS)
    .meta(
      said(
        '种类：行动、荣誉、阵地、平台、提法、法规、强调等',
        'Kind: campaign, honour, venue, platform, formula, law, emphasis and others',
      ),
    ),
  family: z
    .string()
    .nullable()
    .meta(
      said(
        '所属名称族的编号，即 families 表的 id；不成族则空',
        'Id of its family, the column id of the table families; empty where it belongs to none',
      ),
    ),
  verb,
  stage,
});

export const FamilyRow = z.strictObject({
  id: id.meta(said('编号：名称的拼音，例：jinguoxinxiangdang', 'Id: the name in pinyin, jinguoxinxiangdang')),
  name: id.meta(said('名称，例：巾帼心向党', 'Name: 巾帼心向党')),
  kind: z.enum(NAME_KINDS).meta(said('种类，同 names 表', 'Kind, as in the table names')),
  curated: z
    .boolean()
    .meta(
      said(
        '成员是否由编辑归并；否则只是后缀、年份或地名不同',
        'Whether editors put its members together; if not, they differ in suffix, year or place name only',
      ),
    ),
  wordings: z
    .array(z.string())
    .meta(said('库中全部写法，最常见的在前', 'All its wordings in the collection, the most frequent first')),
  occurrences: count.meta(said('出现次数', 'Number of places where it stands')),
  records: count.meta(said('出现于多少条记录', 'Number of records it stands in')),
  address,
});

export const LawRow = z.strictObject({
  id: id.meta(said('编号', 'Id')),
  title: id.meta(said('标题，例：中华人民共和国家庭教育促进法', 'Title: 中华人民共和国家庭教育促进法')),
  short: id.meta(said('简称', 'Short name')),
  kind: z
    .enum(LAW_KINDS)
    .meta(
      said(
        '种类：法律、条例、地方性法规、规划、文件、图书、作品集、表单',
        'Kind: law, regulations, local regulations, programme, document, book, collection of works, form',
      ),
    ),
  occurrences: count.meta(said('出现次数', 'Number of places where it stands')),
  records: count.meta(said('出现于多少条记录', 'Number of records it stands in')),
  address,
});

export const CitationRow = z.strictObject({
  law: id.meta(
    said('法规文件编号，即 laws 表的 id', 'Id of the law or document, the column id of the table laws'),
  ),
  ...place,
  verb,
  stage,
  use: z
    .string()
    .nullable()
    .meta(
      said('名称之后所说的做法，例：落地见效', 'What is said after the name of how it is used: 落地见效'),
    ),
});

export const FormulaRow = z.strictObject({
  id: id.meta(said('编号', 'Id')),
  text: id.meta(said('提法，例：四个意识', 'Formula: 四个意识')),
  scope: z
    .string()
    .nullable()
    .meta(
      said(
        'national 全国通行，或首用的地方；未考则空',
        'national: in use nationwide; or the place that used it first; empty where not looked into',
      ),
    ),
  en: z.string().nullable().meta(said('英译；未定则空', 'English rendering; empty where none is settled')),
  occurrences: count.meta(said('出现次数', 'Number of places where it stands')),
  records: count.meta(said('出现于多少条记录', 'Number of records it stands in')),
  address,
});

export const FormulaPlaceRow = z.strictObject({
  formula: id.meta(
    said('提法编号，即 formulas 表的 id', 'Id of the formula, the column id of the table formulas'),
  ),
  ...place,
  verb,
  stage,
});

/** Words for the signs of a target: a cell that begins with = would be a formula. */
export const COMPARATORS = { '=': 'exactly', '>=': 'at-least', '<=': 'at-most', '~': 'about' } as const;

export const TargetRow = z.strictObject({
  id: id.meta(
    said(
      '编号：记录编号加 -t 与序号，例：hunan-2019-plan-t3',
      'Id: that of the record with -t and a number: hunan-2019-plan-t3',
    ),
  ),
  record,
  node,
  quote: id.meta(said('原文，例：评选100户', 'Words of the source: 评选100户')),
  value: z.number().meta(said('数值，例：100万记作 1000000', 'Value: 100万 is 1000000')),
  unit: z.string().meta(said('单位', 'Unit, in Chinese')),
  object: z.string().meta(said('所数的对象', 'What is counted')),
  comparator: z
    .enum(Object.values(COMPARATORS))
    .meta(
      said('exactly 恰为；at-least 不少于；at-most 不超过；about 约', 'exactly, at-least, at-most or about'),
    ),
  deadline: z.string().nullable().meta(said('期限，如原文所印', 'Deadline, as printed')),
  kind: z
    .enum(['target', 'result', 'retrospective'])
    .meta(
      said(
        'target 计划的目标；result 总结的结果；retrospective 计划中回顾的数字',
        'target: aim of a plan; result: outcome in a review; retrospective: figure a plan looks back on',
      ),
    ),
});

export const ThemeRow = z.strictObject({
  id: id.meta(said('编号，例：rural-revitalisation', 'Id: rural-revitalisation')),
  zh: id.meta(said('名称，例：乡村振兴', 'Chinese name: 乡村振兴')),
  en: id.meta(said('英文名称', 'English name')),
  short: id.meta(said('简称，至多四字', 'Short Chinese name, at most four characters')),
  sign: id.meta(said('两字母代号', 'Sign of two letters')),
  definition: id.meta(said('定义', 'Definition, in Chinese')),
  borders: z.array(z.string()).meta(said('与相邻主题的界限', 'Where it ends and neighbouring themes begin')),
  terms: z.array(z.string()).meta(said('判断所据的词', 'Terms it is recognised by')),
  address,
});

export const LabelRow = z.strictObject({
  record,
  node,
  theme: id.meta(said('主题编号，即 themes 表的 id', 'Id of the theme, the column id of the table themes')),
  rank: z
    .int()
    .min(1)
    .meta(
      said('在该处各主题中的次序，1 为主要主题', 'Rank among the themes of that place; 1 is the main theme'),
    ),
  score: z
    .number()
    .min(0)
    .max(1)
    .meta(said('相关程度，0–1，可跨记录比较', 'Strength, 0–1, comparable across records')),
  evidence: z
    .array(z.string())
    .meta(said('据以判断的词，最有力的在前', 'Terms the label rests on, the strongest first')),
  counted: z
    .boolean()
    .meta(
      said(
        '是否计入本站图表：最外层条目与不属于条目的正文计入，下级条目不重复计',
        'Whether the charts of this site count it: outermost items and text outside items count, items within items are not counted again',
      ),
    ),
});

export const SharedRow = z.strictObject({
  record,
  node,
  quote: id.meta(
    said(
      '与其他记录相同的最长文字，通行提法除外',
      'Longest stretch shared with another record, formulas in general use left out',
    ),
  ),
  records: z
    .int()
    .min(1)
    .meta(
      said(
        '另有多少条记录含有该段的文字（至少连续十字）',
        'Number of other records that have wording of the passage (at least ten characters in a row)',
      ),
    ),
  isLeast: z
    .boolean()
    .meta(
      said(
        '上一栏是否只是下限：太常见的文字不逐一列出',
        'Whether the column before is a lower bound only: wording that is too common is not listed place by place',
      ),
    ),
  others: z
    .array(z.string())
    .meta(
      said(
        '其中相同最多的几处，至多三处，写作 记录#段落',
        'Places that share most, three at most, written record#passage',
      ),
    ),
});

export const OrganisationRow = z.strictObject({
  id: id.meta(said('编号：地点的拼音，例：hangzhou-yuhang', 'Id: the place in pinyin: hangzhou-yuhang')),
  name: id.meta(said('全称，例：杭州市妇女联合会', 'Full name: 杭州市妇女联合会')),
  short: id.meta(said('简称，例：杭州市妇联', 'Short name: 杭州市妇联')),
  level: Level.nullable().meta(said('层级', 'Level')),
  regionCode: z
    .string()
    .nullable()
    .meta(said('行政区划代码（GB/T 2260）', 'Code of the administrative division (GB/T 2260)')),
  regionPath: z
    .array(z.string())
    .meta(said('行政区划，自省而下', 'Administrative divisions from the province down')),
  parent: z
    .string()
    .nullable()
    .meta(
      said(
        '上一级机构的编号；没有或未知则空',
        'Id of the organisation above it; empty where there is none or it is not known',
      ),
    ),
  records: z
    .array(z.string())
    .meta(
      said(
        '所属记录的编号；仅作为上级列出的机构为空',
        'Ids of its records; empty for an organisation that is listed only as one above others',
      ),
    ),
  address,
});

export const SourceRow = z.strictObject({
  id: id.meta(said('编号', 'Id')),
  file: id.meta(said('文件名', 'File name')),
  sha256: id.meta(said('文件的 SHA-256 校验值', 'SHA-256 of the file')),
  encoding: id.meta(said('文字编码', 'Text encoding')),
  characters: z
    .int()
    .min(1)
    .meta(said('文件的非空白字数', 'Number of characters of the file that are not blank')),
  title: id.meta(said('标题', 'Title')),
  kind: z
    .enum(['plan', 'review', 'roundup', 'other'])
    .meta(
      said(
        'plan 要点；review 总结；roundup 综述；other 其他',
        'plan; review; roundup: several organisations in one article; other',
      ),
    ),
  records: z
    .array(z.string())
    .meta(said('从中读出的记录，按原文次序', 'Records read from it, in the order of the source')),
  repairs: count.meta(
    said('版面整理的处数，含其中记录的', 'Number of layout repairs, those in its records included'),
  ),
  withheld: count.meta(
    said(
      '略去的个人号码数，含其中记录的',
      'Number of personal numbers and e-mail addresses withheld, those in its records included',
    ),
  ),
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
