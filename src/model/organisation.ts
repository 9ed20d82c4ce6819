import { z } from 'zod';
import { Level } from './levels.ts';

/** An administrative division by its GB/T 2260 code. */
export const Region = z.strictObject({
  /** Six digits (a township: nine, GB/T 10114): `430600`. */
  code: z.string().regex(/^\d{6}(\d{3})?$/),
  /** `岳阳市` */
  name: z.string(),
  /** From the province down, the division itself last: `["湖南省", "岳阳市"]`. */
  path: z.array(z.string()).min(1),
  /** English names of the same places, added by the build: `["Hunan", "Yueyang"]`. */
  english: z.array(z.string()).min(1),
});
export type Region = z.infer<typeof Region>;

/** English names of an organisation, rendered by rule from its place and kind, no text of the source. */
export const EnglishName = z.strictObject({
  /** `Yueyang Women's Federation`, `Xiangxi Tujia and Miao Autonomous Prefecture Women's Federation` */
  name: z.string().min(1),
  /** `Yueyang Women's Federation`, `Xiangxi Women's Federation`, `ACWF` */
  short: z.string().min(1),
});
export type EnglishName = z.infer<typeof EnglishName>;

/** A body that issues plans, or that stands above one that does. */
export const Organisation = z.strictObject({
  /** Pinyin of the place, a county behind its city: `changsha-wangcheng`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Formal name: `岳阳市妇女联合会`. */
  name: z.string(),
  /** Name as people say it: `岳阳市妇联`. */
  short: z.string(),
  /** Its English names, added by the build; null where its place is unknown and nobody has given them. */
  english: EnglishName.nullable(),
  /** Its level; null where unknown. */
  level: Level.nullable(),
  /** Its division; null where unknown. */
  region: Region.nullable(),
  /** Id of the organisation of the same kind one level above, by the register of divisions; null at the top or where the place is unknown. */
  parent: z.string().nullable(),
  /** Ids of its records, sorted; empty for one that is here only as a parent. */
  records: z.array(z.string()),
});
export type Organisation = z.infer<typeof Organisation>;
