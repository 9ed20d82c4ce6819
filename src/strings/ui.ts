import { evidenceNamesWords } from './evidence.ts';
import { evidenceMeansWords } from './evidence-means.ts';
import { homeWords } from './home.ts';
import { organisationsWords } from './organisations.ts';
import { planWords } from './plan.ts';
import { planListWords } from './plan-list.ts';
import { sourceWords } from './source.ts';
import { themesWords } from './themes.ts';
import { yearsWords } from './years.ts';

/**
 * Words of every page, and those of the reading pages, each area from its own file; names, search, comparison and
 * clippings are imported from theirs. Functions take what is counted or named.
 */
export const ui = {
  site: {
    name: '妇联工作要点库',
    /** Two characters, as on a seal. */
    seal: '要点',
    description:
      '收录各级妇女联合会历年工作要点的全文、媒体摘要与总结，按机构、年份、主题阅读和检索，逐段标明来源。',
    skip: '跳到正文',
    home: '首页',
    feed: '妇联工作要点库：新增与更正',
  },
  nav: {
    label: '主导航',
    plans: '要点',
    organisations: '机构',
    years: '年份',
    themes: '主题',
    names: '行动',
    compare: '对比',
    data: '数据',
    about: '说明',
    breadcrumbs: '所在位置',
  },
  search: {
    label: '搜索全库',
    hint: '搜索活动、法规、词句',
    submit: '搜索',
  },
  footer: {
    version: (version: string) => `语料版本 ${version}`,
    holds: (documents: number, records: number) => `${documents} 份来源文件，${records} 条记录`,
    state: '收录数量与语料版本',
    scope: '只收录已公开的文件；未收录不等于没有发布，“未见”不等于取消。',
    report: '发现错误？在要点页段落末尾的“¶”旁即可报告。',
    reportLink: '如何报告错误',
    about: '说明：方法、局限与准确率',
    licence: '程序代码以 MIT 许可发布；收录的公文按其性质不受著作权法保护，请引用原发文机构。',
  },
  evidence: {
    names: evidenceNamesWords,
    means: evidenceMeansWords,
  },
  common: {
    yearUnknown: '年份未详',
    organisationUnknown: '机构未能识别',
    levelUnknown: '层级未详',
    count: (n: number) => `${n} 条`,
    records: (n: number) => `${n} 条记录`,
    characters: (n: number) => `${n.toLocaleString('en')} 字`,
    line: (n: number) => `第 ${n} 行`,
    scrollHint: '表格可左右滑动',
  },
  plan: planWords,
  source: sourceWords,
  home: homeWords,
  plans: planListWords,
  organisations: organisationsWords,
  years: yearsWords,
  themes: themesWords,
} as const;
