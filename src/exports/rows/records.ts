import { z } from 'zod';
import { Level } from '../../model/levels.ts';
import { Evidence, RecordKind } from '../../model/record.ts';
import { address, count, id, node, record, said } from './columns.ts';

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
