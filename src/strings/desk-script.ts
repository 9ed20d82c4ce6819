import type { SuggestionReason } from '../compare/suggest-records.ts';

/** Words the script of the comparing page says, in Chinese; they travel with it. */
export const deskScriptWords = {
  offered: (shown: number, total: number) =>
    total > shown
      ? `共 ${total} 份相符，列出 ${shown} 份；按上下键选择，或再多打几个字。`
      : `${shown} 份相符，按上下键选择。`,
  nothingFits: '没有相符的记录。可以只打地名、年份或拼音首字母。',
  loading: '正在读取……',
  chooseTwo: '再选一份，就可以对照。',
  chooseAny: '选两到四份要点，并排对照。',
  shown: (names: string[]) => `现在并排 ${names.length} 份：${names.join('、')}。`,
  unknown: (id: string) => `库中没有“${id}”这份记录，编号可能写错了，或已改名。`,
  failed: '有文件没有读到，可能是网络断了；这不等于库中没有。',
  again: '再试一次',
  drop: '去掉它',
  left: (name: string) => `左移：${name}`,
  right: (name: string) => `右移：${name}`,
  remove: (name: string) => `去掉：${name}`,
  suggest: (name: string) => `与“${name}”放在一起看`,
  reasons: {
    earlier: '本机构较早',
    later: '本机构较晚',
    above: '上级',
    peers: '同级同年',
  } satisfies Record<SuggestionReason, string>,
  similar: '同文最多',
  similarLength: (characters: number) => `同文 ${characters} 字`,
} as const;
