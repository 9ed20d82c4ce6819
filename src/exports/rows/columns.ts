import { z } from 'zod';
import { STAGES } from '../../model/campaign.ts';

/** Key of a column's English meaning in JSON Schema, beside `description`, which is Chinese as the data is. */
export const ENGLISH_MEANING = 'x-description-en';

/** The meaning of a column in both languages: neither can be left out. */
export const said = (zh: string, en: string) => ({ description: zh, [ENGLISH_MEANING]: en });

export const id = z.string().min(1);
export const count = z.int().min(0);
export const record = id.meta(
  said(
    '所在记录的编号，即 records 表的 id，例：hangzhou-2023-plan',
    'Id of the record it stands in, the column id of the table records: hangzhou-2023-plan',
  ),
);
export const node = id.meta(
  said(
    '所在段落、标题或表格单元的编号，即记录页上的锚点，例：s2-i5-p1',
    'Id of the passage, heading or table cell it stands in, which is its anchor on the page of the record: s2-i5-p1',
  ),
);
export const verb = z
  .string()
  .nullable()
  .meta(
    said(
      '名称前印着的动词，例：深化；没有则空',
      'Verb printed before the name: 深化 (deepen); empty where there is none',
    ),
  );
export const stage = z
  .enum(STAGES)
  .nullable()
  .meta(
    said(
      '由动词推断的阶段：新启动、实施中、已有深化、收尾；无从推断则空',
      'Stage inferred from the verb: started, running, deepened, closing; empty where nothing tells',
    ),
  );
export const address = z.url().meta(said('在本站的地址', 'Address on this site'));
export const place = {
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
