import type { NAME_KINDS } from './record.ts';

/** What a name can stand for. */
export type NameKind = (typeof NAME_KINDS)[number];

/** Chinese names of the kinds of names: `campaign` → 行动. */
export const NAME_KIND_NAMES: Record<NameKind, string> = {
  campaign: '行动',
  event: '赛事活动',
  honour: '荣誉',
  venue: '阵地',
  platform: '平台',
  welfare: '民生项目',
  'theme-line': '主题语',
  formula: '提法',
  mnemonic: '数字口诀',
  festival: '节日',
  law: '法规',
  document: '文件',
  emphasis: '强调',
};

/** Kinds a family of names can have, in the order of lists. */
export const FAMILY_KINDS = [
  'campaign',
  'event',
  'honour',
  'venue',
  'platform',
  'welfare',
  'theme-line',
] as const satisfies NameKind[];

/** Whether names of a kind form families. */
export function formsFamily(kind: NameKind): boolean {
  return (FAMILY_KINDS as readonly NameKind[]).includes(kind);
}
