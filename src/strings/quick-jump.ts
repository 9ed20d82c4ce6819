/** Words of the button in the header and of the dialog it opens. */
export const quickJumpWords = {
  open: '跳转',
  title: '快速跳转（Ctrl K）',
  dialog: '快速跳转',
  close: '关闭',
  field: '跳到哪里',
  hint: '机构、年份、主题、行动、法规、提法，可用拼音或首字母',
} as const;

/** Words the script puts in; they travel with it. */
export const quickJumpScriptWords = {
  pages: '本站页面',
  full: '全文搜索',
  search: (typed: string) => `在全文里搜索“${typed}”`,
  found: (names: number) => `${names} 处，按上下键选择，回车前往。`,
  nothing: '没有叫这个的机构、名称或页面，可以搜索全文。',
  unread: '名称表没有读到，只查了本站页面；可以搜索全文。',
} as const;

/** A page of the site that can be jumped to: its path, and every way to call it with its reading in pinyin. */
export interface SitePage {
  path: string;
  forms: [text: string, ...others: string[]];
}

/** Each form as in the lists of names: `text⇥syllables`. */
export const sitePagesWords: readonly SitePage[] = [
  { path: '/', forms: ['首页\tshou ye'] },
  { path: '/plans/', forms: ['全部要点\tquan bu yao dian', '工作要点\tgong zuo yao dian'] },
  { path: '/organisations/', forms: ['机构\tji gou', '妇联\tfu lian'] },
  { path: '/regions/', forms: ['地区\tdi qu', '地图\tdi tu'] },
  { path: '/years/', forms: ['年份\tnian fen'] },
  { path: '/themes/', forms: ['主题\tzhu ti', '走势\tzou shi'] },
  { path: '/campaigns/', forms: ['行动与名称\txing dong yu ming cheng', '活动\thuo dong'] },
  { path: '/laws/', forms: ['法规文件\tfa gui wen jian', '法律\tfa lv'] },
  { path: '/formulas/', forms: ['提法\tti fa'] },
  { path: '/targets/', forms: ['目标\tmu biao', '数量\tshu liang', '指标\tzhi biao'] },
  { path: '/compare/', forms: ['对比\tdui bi', '比较\tbi jiao'] },
  { path: '/search/', forms: ['搜索\tsou suo', '检索\tjian suo'] },
  { path: '/clippings/', forms: ['摘录夹\tzhai lu jia'] },
  { path: '/data/', forms: ['开放数据\tkai fang shu ju', '下载\txia zai'] },
  { path: '/corrections/', forms: ['更正\tgeng zheng'] },
  { path: '/offline/', forms: ['离线可读\tli xian ke du'] },
  { path: '/about/', forms: ['说明\tshuo ming', '方法\tfang fa', '报告错误\tbao gao cuo wu'] },
];
