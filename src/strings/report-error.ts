import type { ReportedPlace, ReportWords } from '../model/error-report.ts';

/** Words of the report itself, written at build for a page and by script for a passage. */
export const reportWords: ReportWords = {
  subject: (name: string) => `报告错误：${name}`,
  body: ({ address, name, quote, version }: ReportedPlace) =>
    [
      `位置：${address}`,
      `文件：${name}`,
      ...(quote === '' ? [] : [`原文：${quote}`]),
      `记录版本：${version}`,
      '',
      '哪里不对，应作什么，依据是什么：',
      '',
    ].join('\n'),
};

/** What stands on the page of a record. */
export const reportPageWords = {
  page: '报告本页有误',
  lead: '抄录、分段、标注有不对的，请告诉我们；理由和改法会公开在',
  corrections: '更正页',
} as const;

/** What scripts print: beside a passage, and on the method page. */
export const reportScriptWords = {
  here: '报告此处有误',
  details: '要报告的位置，请连同应作的改正一起告诉本站的维护者：',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不许复制，请选中文字自行复制。',
  unknown: '没有找到要报告的位置。请回到那一段，用“¶”取得它的地址。',
} as const;
