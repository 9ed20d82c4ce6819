/** Words of the choices how pages look. All are printed into the page; the script has none of its own. */
export const displayWords = {
  menu: '显示',
  colours: {
    name: '颜色',
    choices: { system: '跟随系统', light: '浅色', dark: '深色' },
  },
  type: {
    name: '字号',
    choices: { normal: '标准', larger: '较大', large: '大字版' },
  },
  note: '大字版：字大、行宽、颜色对比强，收起文旁的批注。选定后记在这台设备上。',
} as const;
