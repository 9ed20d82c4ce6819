/** Words the script of a comparison says, in Chinese; they travel with it. */
export const compareScriptWords = {
  back: (name: string) => `↩ 回到“${name}”`,
  found: (name: string, places: number) => `已到“${name}”的同样文字；两边都已标出，对方共 ${places} 处。`,
  shown: (units: number) => `现在列出 ${units} 条。`,
  copied: '已复制：眼前所见的文字，折叠的不含，末尾附引用。',
  addressCopied: '已复制这一处的地址。',
  byHand: '浏览器不让复制，请从这里选取。',
  unfolded: '已全部展开。',
  folded: '已全部收起。',
} as const;
