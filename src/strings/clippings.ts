/** Words printed on the page 摘录夹 itself, and where it is linked from. */
export const clippingsPageWords = {
  title: '摘录夹',
  description: '阅读时收下的段落：排序、写批注、分享，导出为 Word、Markdown 或 CSV，每条附引用。',
  lead: '摘录和批注只存在这台设备的浏览器里，不会发送到任何地方；清除浏览数据会一并清掉，要紧的请导出。',
  empty: '这里还没有摘录。',
  how: [
    '打开一份工作要点，点段落末尾的“¶”，再点“收入摘录夹”。',
    '只要其中几句，先选中文字，再点“收入所选文字”。',
    '键盘：按 Tab 走到“¶”，再按一次 Tab 就是“收入摘录夹”，按回车。',
  ],
  read: '去读工作要点',
  noscript:
    '摘录夹需要启用 JavaScript。没有它，可以手工抄录：每段末尾的“¶”是该段的地址，每份文件末尾有引用格式。',
  copy: '复制全部',
  word: 'Word 文件',
  markdown: 'Markdown',
  csv: 'CSV 表格',
  share: '分享链接',
  print: '打印',
  shareLabel: '链接里有段落编号和批注，打开时从本站读取原文',
  list: '已收的摘录',
  offer: '别人分享的摘录',
  accept: '收入我的摘录夹',
  decline: '不收',
  note: '批注',
  notePlace: '写下用处、疑问或对照',
  up: '上移',
  down: '下移',
  remove: '移出',
  undo: '撤销',
} as const;

/** Words the script of that page prints. */
export const clippingsScriptWords = {
  count: (n: number) => `${n} 条摘录`,
  note: '批注',
  moved: (place: number, all: number) => `移到第 ${place} 条，共 ${all} 条`,
  removed: (name: string) => `已移出：${name}`,
  restored: '已放回原处',
  ofItem: (word: string, place: number) => `${word}：第 ${place} 条`,
  aside: (n: number) => `另有 ${n} 项存着的内容本页认不出来，原样留着，没有删除。`,
  shut: '浏览器不许本站存储（可能是无痕窗口，或设置里禁用了），摘录夹在这里用不了。',
  blocked: '没有存下：浏览器不许本站存储（可能是无痕窗口，或设置里禁用了）。关掉页面就会丢失，请先导出。',
  full: '没有存下：浏览器给本站的存储空间已满。请先导出，再移出一些摘录。',
  copied: '已复制到剪贴板',
  notCopied: '没有复制成：浏览器不许使用剪贴板。请改用下载，或手工选取复制。',
  linkCopied: '链接已复制',
  linkShown: '链接已生成，请从框里复制',
  linkLong: (length: number, limit: number) =>
    `内容太多，链接有 ${length} 个字符，超过 ${limit}，聊天软件会截断。请移出几条、缩短批注，或改发导出的文件。`,
  saved: (file: string) => `已下载 ${file}`,
  making: '正在生成 Word 文件……',
  notMade: '没有生成 Word 文件：导出程序没有读到。请检查网络后再试，或改用 Markdown。',
  damaged: '链接里的摘录读不出来：地址可能被截断了。请让对方重发，或改发导出的文件。',
  loading: '正在读取链接里的摘录……',
  notLoaded: '链接里的摘录没有读到。请检查网络后刷新。',
  offered: (n: number, own: number) =>
    own === 0
      ? `链接带来 ${n} 条摘录，还没有存到这台设备。`
      : `链接带来 ${n} 条摘录，还没有和你已有的 ${own} 条合在一起。`,
  missing: (n: number) => `另有 ${n} 条在本站现在的语料里找不到，没有列出。`,
  accepted: (n: number) => `已收入，现在共 ${n} 条`,
  part: '节选',
  file: '摘录夹',
} as const;

/** Words that stand in exported files. */
export const clippingsExportWords = {
  title: '摘录夹',
  lead: (count: number, day: string) => `${count} 条摘录，${day} 导出自妇联工作要点库`,
  part: '节选',
  noted: (text: string) => `批注：${text}`,
  source: (name: string, marks: readonly string[]) => `${name}（${marks.join('，')}）`,
  columns: [
    '序号',
    '来源',
    '依据',
    '位置',
    '摘录',
    '节选',
    '批注',
    '引用',
    '地址',
    '版本',
    '收录日期',
    '记录编号',
    '段落编号',
  ],
} as const;
