/** Words of the page that shows what can be read without a network. */
export const offlinePageWords = {
  title: '离线可读',
  description: '读过的工作要点和页面留在这台设备上，没有网络也能再读、再查。',
  lead: '读过的页面会留在这台设备上，没有网络时还能打开；读过的工作要点还能逐字检索。',
  bounds: (plans: number, pages: number) =>
    `最多留 ${plans} 份记录、${pages} 个其他页面，先留先去。只留在这台设备，不会传出。`,
  search: '在读过的记录里检索',
  searchNote: '有网络时检索全部记录；没有网络时只检索这里列出的记录。',
  plans: '读过的记录',
  pages: '读过的其他页面',
  empty: '这台设备上还没有留下读过的页面。读过一份工作要点之后，它会列在这里。',
  blocked: '这个浏览器（或无痕窗口）不让网站留存页面，离线时无法再读。',
  clear: '从这台设备上清除',
  retry: '再试一次',
  noscript: '离线阅读需要启用 JavaScript。',
  home: '首页',
} as const;

/** Words its script puts in. */
export const offlineScriptWords = {
  missing: '没有网络，这一页没有读过',
  missingLead:
    '现在连不上网络，这台设备上也没有这一页。连上之后可以再试；下面是已经读过、现在就能打开的页面。',
  cleared: '已经清除。',
} as const;

/** Words of the search page where only what was read can be searched. */
export const keptSearchWords = {
  onlyKept: (records: number) => `索引没有读到（可能没有网络），只检索已读过的 ${records} 条记录。`,
} as const;

/** The link to that page, on every page. */
export const offlineLinkWords = { name: '离线可读的页面' } as const;
