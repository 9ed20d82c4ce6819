/** Words of the tools for reading that are loaded when they are asked for. */
export const readingScript = {
  theme: {
    label: (theme: string) => `只看“${theme}”`,
    count: (n: number) => `${n} 处，自动推定`,
    said: (theme: string, n: number) => `只看“${theme}”，${n} 处`,
    left: '已回到全文',
    at: (n: number, all: number) => `第 ${n}/${all} 处`,
    next: '下一处',
    previous: '上一处',
    close: '看全文',
  },
  beside: {
    title: (file: string) => `来源：${file}`,
    whole: '整份来源',
    close: '收起',
    loading: '正在取来源…',
    failed: '没有取到来源，请打开来源页。',
  },
  keys: {
    title: '快捷键',
    list: [
      ['j', '下一条'],
      ['k', '上一条'],
      ['/', '到搜索框'],
      ['Ctrl K', '快速跳转'],
      ['?', '打开或关上这张表'],
      ['Esc', '关上打开的一层'],
    ],
    theme: '只看一个主题时，j、k 只在这个主题的段落间走。',
    off: '不想要单键快捷键，可在页首“显示”里关掉。',
    close: '关闭',
  },
} as const;
