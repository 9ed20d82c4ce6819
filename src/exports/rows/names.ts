import { z } from 'zod';
import { LAW_KINDS } from '../../model/campaign.ts';
import { NAME_KINDS } from '../../model/record.ts';
import { address, count, id, place, said, stage, verb } from './columns.ts';

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
