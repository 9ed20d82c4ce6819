import type { Shape } from '../charts/shapes.ts';
import { STAGE_NAMES } from '../model/campaign.ts';

/** Words of the time lines of names and of organisations, in Chinese. */
export const timeLines = {
  heading: '年份与层级',
  description: '左起为年份，自上而下为层级；一处一个记号，形状表示按动词推断的阶段，一格放不下时写处数。',
  grades: { full: '全文', summary: '摘要', review: '总结' },
  groups: { full: '工作要点（全文）', summary: '工作要点（媒体摘要）', review: '工作总结' },
  levelUnknown: '层级未详',
  yearUnknown: '年份未详',
  gap: '未收录',
  noFull: '无全文',
  unseen: '未见',
  mark: (who: string, year: number | null, grade: string, stage: string | null, text: string) =>
    [`${who} ${year ?? '年份未详'}`, grade, `写作“${text}”`, stage]
      .filter((part) => part !== null)
      .join('，'),
  many: (year: number | null, level: string, grade: string, n: number) =>
    `${year ?? '年份未详'} ${level}，${grade}，共 ${n} 处`,
  stages: STAGE_NAMES,
  stageUnknown: '动词未示阶段',
  counted: '一格放不下：处数',
  solid: '实心：全文',
  hollow: '空心：媒体摘要',
  shapes: {
    circle: '动词未示阶段',
    plus: STAGE_NAMES.new,
    triangle: STAGE_NAMES.running,
    chevrons: STAGE_NAMES.continued,
    square: STAGE_NAMES.closing,
  } satisfies Record<Shape, string>,
  columns: ['年份与层级', '处数', '阶段', '写到的份数'],
  row: (year: number | null, level: string) => `${year ?? '年份未详'} ${level}`,
  stageCount: (stage: string, n: number) => `${stage} ${n}`,
  ofHeld: (records: number, held: number) => `${records}/${held}`,
  basis: (places: number, records: number) => `依据：${records} 份记录里的 ${places} 处；一处一个记号。`,
  absent:
    '“未见”指当年该层级收录了全文而都没有写到；“无全文”指只收录了摘要，没写到的不能说明没有；“未收录”是本库的缺口。',
  stageNote: '阶段按名称前的动词推断；摘要和总结另行排列，不与全文比较。',
  apart: (n: number) => `另有 ${n} 处在既非要点也非总结的文件里，只在逐处原文中列出。`,
  records: {
    heading: '逐年收录',
    description: '左起为年份；全文要点、媒体摘要、总结各占一行，一份记录一个记号。',
    mark: (name: string, grade: string) => `${name}，${grade}`,
    many: (year: number | null, grade: string, n: number) => `${year ?? '年份未详'}，${grade}，共 ${n} 份`,
    columns: ['年份', '要点全文', '媒体摘要', '总结'],
    shapes: { circle: '工作要点', square: '工作总结' },
    counted: '一格放不下：份数',
    basis: (n: number) => `依据：库中该机构的 ${n} 份要点和总结。`,
    gaps: '“未收录”是本库的缺口，不表示当年没有工作要点；“无全文”指只收录了媒体摘要。',
  },
} as const;
