/** Words of the page of a name that stands in a single record, in Chinese. */
export const onceWords = {
  title: '库中只见于这一份文件',
  organisation: '机构',
  year: '年份',
  level: '层级',
  note: '目前收录的文件里，别处没有认出它。这是推断：没有收录的文件里可能有，换了写法的也可能没有认出；只见于此，不等于由它首创。',
  before: '这里的文字已写作深化、继续一类，此前应已有之，本库未收录。',
  next: '接着看',
  read: '在原文里读这一处',
  others: '这份文件里的其他名称',
  search: (text: string) => `在全部原文里搜索“${text}”`,
  searchNote: '逐字查找，不靠识别，可以核对别处有没有。',
  kin: (kind: string) => `同类的名称：${kind}`,
} as const;
