/** Words of the page that shows what lower levels took up of a plan, in Chinese. */
export const uptakeWords = {
  title: (name: string) => `下级接续：${name}`,
  heading: '下级各接续了什么',
  lead: (name: string) =>
    `“${name}”写到的名称，在下级记录里同样写、换了写法，还是没有找到。只列先后和层级，不推断谁取自谁。`,
  signs: { carried: '●', reworded: '◐', notFound: '○' },
  words: { carried: '承接', reworded: '改写', notFound: '未见' },
  summaryMissing: '摘要未写',
  note: '“●承接”同样写法；“◐改写”换了写法或没加引号；“○未见”没有找到，不说取消。“摘要未写”：媒体摘要没写到的什么也不能说明。每格点开到两份对照，附双方原句。',
  caption: '上级写到的名称与下级各份',
  family: '名称',
  named: (n: number, all: number) => `${n}/${all}`,
  namedHead: '写到的下级全文',
  moreColumns: (n: number) => `表中列年份最近的下级记录，另有 ${n} 份没有列出；最后一列数的是全部下级全文。`,
  moreRows: (n: number) => `另有 ${n} 个名称没有列出，见各份的对照。`,
} as const;
