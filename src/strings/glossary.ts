import type { GlossBasis, GlossKind } from '../model/glossary.ts';
import type { SitePage } from './quick-jump.ts';

/** Words of the glossary and of renderings beside names, in Chinese. */
export const glossary = {
  title: '英文词汇表',
  lead: (n: number) =>
    `提法、行动、荣誉、机构、政策用语和法规的英文译名与释义，共 ${n} 条，供引用和对外介绍时参考。`,
  basisNote: '每条注明译名从何而来。释义由编者撰写，不是原文，也不是官方解释。',
  kinds: '按类别',
  /** Before a rendering under a name. */
  english: '英文',
  also: '又作',
  more: '释义',
  list: '英文译名',
  kindOf: {
    formula: '提法',
    campaign: '行动',
    honour: '荣誉',
    institution: '机构与阵地',
    policy: '政策用语',
    law: '法规文件',
  } as const satisfies Record<GlossKind, string>,
  basisOf: {
    official: '官方译名',
    usual: '通行译法',
    ours: '本站试译',
  } as const satisfies Record<GlossBasis, string>,
} as const;

/** The glossary among the pages that can be jumped to. */
export const glossaryPageWords: SitePage = {
  path: '/glossary/',
  forms: ['英文词汇表\tying wen ci hui biao', '词汇表\tci hui biao', 'Glossary\tglossary'],
};
