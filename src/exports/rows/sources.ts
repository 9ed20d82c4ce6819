import { z } from 'zod';
import { Level } from '../../model/levels.ts';
import { address, count, id, said } from './columns.ts';

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
