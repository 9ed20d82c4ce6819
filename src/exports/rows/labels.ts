import { z } from 'zod';
import { address, id, node, record, said } from './columns.ts';

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
  borders: z
    .array(z.string())
    .meta(said('与相邻主题的界限', 'Where it ends and neighbouring themes begin, in Chinese')),
  enDefinition: id.meta(said('英文定义', 'Definition, in English')),
  enBorders: z.array(z.string()).meta(said('英文界限', 'Where it ends, in English')),
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
