import type { LawKind } from '../../../src/model/campaign.ts';
import { nameKey } from './key.ts';

/** By the last words of a title, the first that fits. */
const ENDINGS: [LawKind, RegExp][] = [
  // 湖南省实施〈反家庭暴力法〉办法, 湖南省家庭教育促进条例
  ['local-regulation', /(?:[省市州县区]|自治区).*(?:条例|规定|实施.*办法)$/],
  // 民法典, 反家庭暴力法, 宪法
  ['statute', /(?:法典|宪法|法(?:修正案)?(?:[（(].*[）)])?)$/],
  // 中国共产党支部工作条例
  ['regulation', /(?:条例|准则|决定)$/],
  // 妇女儿童发展规划（2021-2025年）, …纲要
  ['plan', /(?:规划|纲要|计划)(?:[（(].*[）)])?$/],
  // 习近平谈治国理政, …论述摘编（2022年版）
  ['book', /(?:治国理政|摘编|读本|选集|文选|论述|问答|丛书|教程|读物|概论)(?:[（(].*[）)])?$/],
  // 关于…的通知, 实施方案, 意见, 工作要点
  [
    'paper',
    /(?:通知|意见|方案|要点|安排|办法|制度|规定|规则|细则|标准|指南|指引|公约|倡议书|守则|报告|决议|章程|总结|（?\d{4}[-—–]\d{4}年）?)(?:[（(].*[）)])?$/,
  ],
  // 履职清单, 责任分解书, 情况表
  ['form', /(?:清单|台账|登记表|一览表|表|分解书|证书?|承诺书|协议书)$/],
];

/** The kind of a title: `民法典` → statute, `妇情日记` → collection where nothing tells it. */
export function lawKind(title: string): LawKind {
  const plain = title.replace(/[〈〉\s]/g, '');
  return ENDINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'collection';
}

/** Whether a title binds: statutes and regulations are laws, anything else is a document. */
export function isLaw(kind: LawKind): boolean {
  return kind === 'statute' || kind === 'regulation' || kind === 'local-regulation';
}

/** One key for the full and the short title of a law: 《中华人民共和国家庭教育促进法》 and 《家庭教育促进法》. */
export function lawKey(title: string): string {
  return nameKey(title.replace(/[（(][^（()）]*(?:年|版|修订|修正|草案|试行)[^（()）]*[）)]$/, '')).replace(
    /^中华人民共和国(?=.{3})/,
    '',
  );
}
