import type { ContractId } from '../exports/contract.ts';
import type { TableId } from '../exports/rows.ts';

/** Titles of the tables with what a row is. */
const tables: Record<TableId, { title: string; row: string }> = {
  records: { title: '记录', row: '一份要点、总结或媒体摘要' },
  passages: { title: '段落', row: '一个标题、段落或表格单元，附全文与所在条目' },
  'theme-labels': { title: '主题标注', row: '一处文字的一个主题，附判断所据的词' },
  themes: { title: '主题', row: '一个主题，附定义与用词' },
  names: { title: '名称', row: '引号、书名号内或无引号的一处名称' },
  families: { title: '名称族', row: '一个行动、荣誉、阵地等，含各种写法' },
  laws: { title: '法规文件', row: '一部法规、规划、文件或图书' },
  citations: { title: '法规引用', row: '一处提到法规文件的地方' },
  formulas: { title: '提法', row: '一个通行提法' },
  'formula-places': { title: '提法出现处', row: '一处写到提法的地方' },
  targets: { title: '目标与数字', row: '一个承诺或报告的数字' },
  shared: { title: '相同文字', row: '一段与其他记录有相同文字的段落' },
  organisations: { title: '机构', row: '一个妇联机构' },
  sources: { title: '来源文件', row: '一份来源文件' },
};

const contract: Record<ContractId, string> = {
  record: '记录',
  source: '来源文件',
  organisation: '机构',
  family: '名称族',
  law: '法规文件',
  formula: '提法',
  theme: '主题',
};

/** Words of the open data: its pages, its files, the feed. */
export const dataWords = {
  title: '数据',
  description: '下载妇联工作要点库的全部数据：各表的 CSV 与 JSON、逐条记录、字段说明、数据包与更新订阅。',
  lead: '库中所有内容都可以下载、转载、再加工。文件由建站程序从同一份语料写出，语料版本相同，文件就逐字节相同。',
  version: (version: string) => `当前语料版本 ${version}`,
  all: {
    title: '全部下载',
    text: '一个压缩包，含以下各表、逐条记录（JSON 与 Markdown）、字段说明和数据包描述。',
    link: (size: string) => `下载全部数据（ZIP，${size}）`,
  },
  tables: {
    title: '各表',
    text: 'CSV 为 UTF-8，可直接用 Excel 或 WPS 打开；列表写作 JSON 数组。以 =、+、-、@ 开头的单元格前加了一个撇号，以免被当作公式；JSON 中的文字没有撇号。',
    caption: '各表的内容、行数与下载',
    table: '表',
    rows: '行数',
    files: '下载',
    row: (what: string) => `每行：${what}`,
    split: (limit: string) => `超过 ${limit} 的表按记录的年份分为几个文件，仍超过的年份再按省份分。`,
    part: (year: string, place: string | null) => [year, ...(place === null ? [] : [place])].join(' · '),
    undated: '年份未详',
    unplaced: '地区未详',
  },
  records: {
    title: '逐条记录',
    text: '每条记录都有两个文件：JSON 是本站所用的原样记录，含每段文字在来源文件中的行列；Markdown 是供阅读的文字。在记录页末尾可以下载，地址是：',
    json: '完整记录（JSON）',
    markdown: '阅读文字（Markdown）',
    own: '下载这条记录',
    id: '编号',
    list: '编号见“记录”表的 id 一栏。',
  },
  meaning: {
    title: '字段说明与格式',
    dictionary: '字段说明',
    dictionaryText: '每一栏的类型与含义',
    package: '数据包描述',
    packageText: 'datapackage.json（Frictionless Data Package），供程序读取各 CSV 的字段与类型',
    schemas: 'JSON Schema：',
    withheld: '来源文件中的个人电话、身份证号和电子邮箱已略去，任何下载文件中都没有。',
  },
  cite: {
    title: '许可与引用',
    licence:
      '本站整理的数据与程序代码同以 MIT 许可发布。收录的公文按其性质不受著作权法保护，请引用原发文机构。名称的种类、主题和目标是按规则推断的，使用前请看说明页的准确率。',
    method: '准确率与方法',
    how: '引用整个数据库：',
    record: '引用单条记录，请用记录页末尾或“记录”表 citation 一栏的格式。引用日期待填。',
  },
  feeds: {
    title: '订阅与索引',
    atom: '新增与更正订阅（Atom）',
    atomNote: '条目日期是文件的签发日期；原文未载日期的，取所属年份的第一天，没有年份的不列。',
    sitemap: '站点地图',
    search: '浏览器搜索描述（OpenSearch）',
  },
  dictionary: {
    title: '字段说明',
    description: '各数据表每一栏的类型与含义，以及 JSON 记录的字段。',
    lead: '由校验数据的同一份定义生成。',
    jump: '本页内容',
    contract: '完整记录（JSON）的字段',
    contractNote: '定义写在程序的英文注释中，原样列出。嵌套字段的含义见 JSON Schema。',
    field: '字段',
    type: '类型',
    meaning: '含义',
    values: '取值：',
    types: {
      string: '文字',
      integer: '整数',
      number: '数字',
      boolean: 'true / false',
      date: '日期',
      array: '列表',
      object: '对象',
      uri: '地址',
    } as Record<string, string>,
    orEmpty: '可空',
  },
  names: tables,
  contract,
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} B`
      : bytes < 1_000_000
        ? `${(bytes / 1000).toFixed(0)} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`,
  count: (n: number) => n.toLocaleString('en'),
  markdown: {
    organisation: '机构',
    kind: '种类',
    number: '文号',
    issued: '签发日期',
    source: '来源',
    lines: (file: string, first: number, last: number) => `${file} 第 ${first}–${last} 行`,
    address: '地址',
    version: '记录版本',
    citation: '引用',
  },
  readme: (site: string, address: string, version: string, citation: string) =>
    [
      `# ${site}：数据`,
      `语料版本 ${version}，来自 ${address}`,
      '- `tables/`：各表，CSV（UTF-8，带字节顺序标记）与 JSON',
      '- `records/`：逐条记录，JSON 与 Markdown',
      '- `schema/`：JSON Schema',
      '- `datapackage.json`：各 CSV 的字段、类型与含义（Frictionless Data Package）',
      `## 许可与引用`,
      '本站整理的数据与程序代码同以 MIT 许可发布。收录的公文按其性质不受著作权法保护，请引用原发文机构。',
      citation,
    ].join('\n\n'),
  feed: {
    summary: (grade: string, source: string, repairs: number, withheld: number) =>
      [
        `${grade}，来源：${source}`,
        `版面整理 ${repairs} 处`,
        ...(withheld === 0 ? [] : [`略去号码 ${withheld} 个`]),
      ].join('；'),
  },
} as const;
