import { isDateLine } from './date.ts';
import { parseLabel } from './label.ts';
import { isNoticeTitle, titleKind } from './title.ts';

/** What a line is by its form alone; `text` is everything else. */
export type LineKind =
  | 'row'
  | 'label'
  | 'attachment'
  | 'attachment-list'
  | 'copied-to'
  | 'imprint'
  | 'contact'
  | 'byline'
  | 'document-number'
  | 'date'
  | 'organisation'
  | 'issuer-mark'
  | 'notice-title'
  | 'title'
  | 'salutation'
  | 'text';

/** Tells whether a whole line is the name of an organisation: 长沙市望城区妇女联合会. */
export type OrganisationTest = (text: string) => boolean;

/** 附件 / 附件1 / 附件 一： */
const ATTACHMENT = /^附件?\s*([0-9０-９一二三四五六七八九十]{0,3})\s*[：:]?$/;
/** 附件：1. 市妇联班子成员联点县市区安排表 / 附件3 联系人名单 */
const ATTACHMENT_LIST =
  /^附件?\s*([0-9０-９一二三四五六七八九十]{0,3})\s*[：:]\s*\S|^附件\s*[0-9０-９]{1,2}\s*[\u4e00-\u9fff“《][^。；，,]{1,50}$/;
/** 发：各市州妇联，省直机关妇工委 / 抄送：市委办公室 */
const COPIED = /^(?:主送|抄送|抄报|发送|发|送)\s*[：:]/;
/** 浙江省妇女联合会办公室 2023年3月5日印发 / 共印80份 / （此件公开发布） / 校对：王某 */
const IMPRINT =
  /^(?:\S{4,30}?\s*\d{4}年\d{1,2}月\d{1,2}日印发|[（(]?共印\s*\d{1,5}\s*份[）)]?|[（(]此件[^（()）]{2,20}[）)]|(?:校对|打印|主题词)\s*[：:].{1,60})$/;
/** （联系人：王某，电话：…） */
const CONTACT = /^[（(]?联\s?系\s?(?:人|电话|方式)\s*[：:].{1,100}$/;
/** 各市、县（市、区）妇联，省直机关妇工委： */
const RECIPIENTS = /^(?:各|全[省市县区]|[省市县区]直|机关)[^。；]*[：:]$/;
/** 整理 / 李立, 文/图 王某, 记者 王某, 来源：某报 */
const BYLINE =
  /^(?:[（(])?(?:整理|编辑|记者|作者|通讯员|文|图|供稿|撰稿|来源|责编)(?:\s*[/／|]\s*|[：:]\s*|\s+)\S.{0,40}$/;
/** 岳妇发〔2021〕5号 / 湘妇〔2019〕3号 签发人：王某 */
const NUMBER =
  /^([\u4e00-\u9fff]{1,12}\s*[〔［[（(【]\s*\d{4}\s*[〕］\]）)】]\s*(?:第\s*)?\d{1,4}\s*号)(?:\s*签发人\s*[：:].{1,20})?$/;

/** The kind of a line, by form; `isOrganisation` knows names of organisations. */
export function lineKind(text: string, isOrganisation: OrganisationTest): LineKind {
  if (isRow(text)) return 'row';
  if (ATTACHMENT.test(text)) return 'attachment';
  if (ATTACHMENT_LIST.test(text)) return 'attachment-list';
  if (COPIED.test(text)) return 'copied-to';
  if (IMPRINT.test(text)) return 'imprint';
  if (CONTACT.test(text)) return 'contact';
  if (NUMBER.test(text)) return 'document-number';
  if (isDateLine(text) || isSignedDate(text, isOrganisation)) return 'date';
  if (parseLabel(text)) return 'label';
  if (isNoticeTitle(text)) return 'notice-title';
  if (isOrganisation(text)) return 'organisation';
  if (text.endsWith('文件') && isOrganisation(text.slice(0, -2))) return 'issuer-mark';
  if (BYLINE.test(text)) return 'byline';
  if (titleKind(text) !== null) return 'title';
  return RECIPIENTS.test(text) || /^[^。；，,]*[：:]$/.test(text) ? 'salutation' : 'text';
}

/** Whether a line is signature and date in one: `岳阳市妇女联合会 2021年3月5日`. */
function isSignedDate(text: string, isOrganisation: OrganisationTest): boolean {
  const [, name = '', date = ''] = /^(\D{4,30}?)\s*([12二]\S{6,12}日)$/.exec(text) ?? [];
  return name !== '' && isDateLine(date) && isOrganisation(name.trim());
}

/** Whether a line is a row of a table: cells parted by tabs, or by bars on both sides. */
export function isRow(text: string): boolean {
  return text.includes('\t') || /^\|.*\|$/.test(text);
}

/** The number of a line that opens or lists an attachment: `附件2：清单` → 2, `附件` → empty. */
export function attachmentNumber(text: string): string {
  return /^附件?\s*([0-9０-９一二三四五六七八九十]{0,3})/.exec(text)?.[1] ?? '';
}

/** The number of a document where one stands in a line: `（岳妇发〔2021〕5号）`. */
export function findDocumentNumber(text: string): string | null {
  const bare = text.replace(/^[（(]|[）)]$/g, '');
  return NUMBER.exec(bare)?.[1]?.replace(/\s/g, '') ?? null;
}
