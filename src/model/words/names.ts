import type { LawKind, Stage } from '../campaign.ts';
import type { Level } from '../levels.ts';
import type { NameKind } from '../name-kinds.ts';
import type { RecordKind } from '../record.ts';
import type { EvidenceGrade } from '../record-name.ts';

/** Chinese names of the levels: `city` → 市州. */
export const LEVEL_NAMES: Record<Level, string> = {
  national: '全国',
  province: '省级',
  city: '市州',
  county: '县市区',
  township: '乡镇街道',
  village: '村社区',
};

/** Chinese names of the kinds of record: `plan` → 工作要点. */
export const KIND_NAMES: Record<RecordKind, string> = {
  plan: '工作要点',
  review: '工作总结',
  other: '其他文件',
};

/** What the short name of a record ends in: `review-summary` → 总结摘要. */
export const ENDINGS: Record<EvidenceGrade, string> = {
  full: '',
  summary: '摘要',
  review: '总结',
  'review-summary': '总结摘要',
  other: '',
};

export const YEAR_UNKNOWN = '年份未详';

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

/** Chinese names of the stages: `continued` → 已有深化. */
export const STAGE_NAMES: Record<Stage, string> = {
  new: '新启动',
  running: '实施中',
  continued: '已有深化',
  closing: '收尾',
};

/** Chinese names of the kinds of titles. */
export const LAW_KIND_NAMES: Record<LawKind, string> = {
  statute: '法律',
  regulation: '条例',
  'local-regulation': '地方性法规',
  plan: '规划',
  paper: '文件',
  book: '图书',
  collection: '作品集',
  form: '表单',
};

/** A place from the outside in, as one: 湖南省岳阳市. */
export const joinPlaces = (path: readonly string[]): string => path.join('');
