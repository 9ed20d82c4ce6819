/** Words of keeping while one reads, searches or compares. */
export const keepScriptWords = {
  keep: '收入摘录夹',
  keepPart: '收入所选文字',
  drop: '移出摘录夹',
  mark: '已收入摘录夹',
  kept: (n: number) => `已收入摘录夹，共 ${n} 条`,
  dropped: '已移出摘录夹',
  droppedNote: '已移出摘录夹，连同批注；在本页再收一次可以找回',
  nothing: '这里没有可收的文字',
  notLoaded: '没有收下：没读到这一段的文字。请检查网络后再试。',
  blocked: '没有收下：浏览器不许本站存储（可能是无痕窗口，或设置里禁用了）。',
  full: '没有收下：浏览器给本站的存储空间已满。请到摘录夹导出并移出一些。',
} as const;

/** The link to 摘录夹 in header and footer. */
export const clippingsLinkWords = {
  name: '摘录夹',
  own: '自己收下的段落：',
} as const;
