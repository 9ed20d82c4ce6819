/** Words of the page for what is not there. */
export const notFoundWords = {
  title: '没有这一页',
  lead: '地址可能写错了，或者这一页已经搬走。可以搜索，或从下面几处找起。',
  near: '地址相近的页面',
  nearNote: '按地址里的字母或文字推断。',
  browse: '从名单找起',
} as const;
