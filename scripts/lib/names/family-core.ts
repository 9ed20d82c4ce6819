import { nameKey } from './key.ts';

/** Generic words at the end of a name: 系列活动, 三年行动计划. */
const SUFFIX =
  /(?:(?:主题|系列|专项|创建|[一二三四五六七八九十两]年)*(?:实践|教育|宣传|宣讲)?(?:行动计划|行动|活动|工程|计划|项目))$/;
/** Years and ordinals before a name: 2022年, 首届, 第二届. */
const TIMES = /^(?:\d{4}年度?|首届|第[一二三四五六七八九十\d]+届)+/;
/** What is left of a name must still say something. */
const SHORTEST_CORE = 4;

/**
 * What variants of one name share: without marks, year and place before it and generic words behind it.
 * `2022年长沙市“美丽庭院”创建活动` → `美丽庭院`; short names keep all.
 */
export function familyCore(text: string, places: readonly string[] = []): string {
  let core = nameKey(text).replace(TIMES, '');
  for (const place of [...places, '全国', '全省', '全市', '全县', '全区']) {
    if (core.startsWith(place) && core.length - place.length >= SHORTEST_CORE) {
      core = core.slice(place.length).replace(TIMES, '');
    }
  }
  const plain = core.replace(SUFFIX, '');
  return plain.length >= SHORTEST_CORE ? plain : core;
}
