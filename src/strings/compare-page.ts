import type { PairKind } from '../queries/pairs.ts';

/** Words of the pages around a comparison, in Chinese. */
export const comparePageZh = {
  title: '对比',
  pairTitle: (a: string, b: string) => `对比：${a} 与 ${b}`,
  pairHeading: '两份要点对比',
  pairKinds: {
    years: '同一机构的先后两份。',
    above: '上级的要点与这一份。',
    peers: '同级同年的两份。',
  } satisfies Record<PairKind, string>,
  openDesk: '在对比台打开，可再加一两份、筛选主题',
} as const;
