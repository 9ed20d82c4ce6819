import type { FrameText } from '../../../src/model/source.ts';
import type { Traced } from '../read/traced.ts';
import { takeContents } from './contents.ts';
import type { Block } from './growing-block.ts';
import { parseLabel } from './label.ts';
import { attachmentNumber, findDocumentNumber } from './line-kinds.ts';
import { isNoticeTitle, issuerInTitle, shortTitle, titleInNotice, titleKind } from './title.ts';

/** A block that belongs to the document and to no record. */
export interface FrameBlock {
  role: FrameText['role'];
  text: Traced;
}

/** A document with one title, taken apart. */
export interface Parts {
  frame: FrameBlock[];
  /** Title as printed; cut out of the notice where only that prints it; the first line where nothing looks like a title. */
  title: string;
  /** The title's own line and those right under it (a subtitle, a number); empty where the notice holds the title. */
  front: Traced[];
  body: Block[];
  /** One list of blocks an attachment, its label line first. */
  attachments: Block[][];
}

/** Blocks of a document (at least one) → frame, title, body and attachments. */
export function splitParts(printed: readonly Block[]): Parts {
  const { contents, blocks } = takeContents(printed);
  const title = findTitle(blocks);
  const notice = blocks.findIndex((block) => block.kind === 'notice-title');
  const start = title >= 0 ? title : notice >= 0 ? endOfNotice(blocks, notice) : 0;
  const parts: Parts = {
    frame: [...contents, ...blocks.slice(0, start)].map(frameBlock),
    title: '',
    front: [],
    body: [],
    attachments: [],
  };
  const noticed = notice >= 0 ? titleInNotice((blocks[notice] as Block).text.text) : null;
  const body = title >= 0 || noticed === null ? takeFront(blocks, start, parts) : start;
  if (parts.title === '') parts.title = shortTitle(noticed ?? (blocks[0] as Block).text.text);
  const end = endOfBody(blocks, body);
  parts.body = blocks.slice(body, end);
  takeTail(blocks.slice(end), parts);
  return parts;
}

/** The line that is the title of the text below: the first one that announces a plan or review and is followed by running text before any other. */
function findTitle(blocks: readonly Block[]): number {
  const firstLabel = blocks.findIndex((block) => block.kind === 'label');
  const before = firstLabel < 0 ? blocks.length : firstLabel;
  for (let i = before - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (block.kind === 'title' && titleKind(block.text.text) !== null && !isNoticeTitle(block.text.text))
      return titleOver(blocks, i);
  }
  return -1;
}

/** The title over a heading of a part: 某市妇联2022年工作总结和2023年工作计划 over 2022年工作总结. */
function titleOver(blocks: readonly Block[], at: number): number {
  if (issuerInTitle((blocks[at] as Block).text.text) !== '') return at;
  const both = blocks
    .slice(0, at)
    .findIndex(({ kind, text }) => kind === 'title' && titleKind(text.text) === 'both');
  return both < 0 ? at : both;
}

/** First block behind a cover notice: its recipients, its sentences, its signer and date. */
function endOfNotice(blocks: readonly Block[], notice: number): number {
  let end = notice + 1;
  while (['document-number', 'salutation'].includes(blocks[end]?.kind ?? '')) end++;
  const signed = signatureOf(blocks, end);
  while (signed < 0 && blocks[end] !== undefined && isNoticeBlock(blocks[end] as Block)) end++;
  if (signed >= 0) end = signed;
  while (['organisation', 'date', 'attachment', 'attachment-list'].includes(blocks[end]?.kind ?? '')) end++;
  return end;
}

/** Where the signature of a notice stands: a few sentences below, before any label, with a text under it; -1 where it has none. */
function signatureOf(blocks: readonly Block[], start: number): number {
  const at = blocks.findIndex(
    ({ kind }, i) => i >= start && ['organisation', 'date', 'label', 'attachment'].includes(kind),
  );
  if (at < 0 || at - start > MOST_NOTICE_BLOCKS || (blocks[at] as Block).kind === 'label') return -1;
  return blocks.slice(at).every(({ kind }) => TAIL.has(kind)) ? -1 : at;
}

/** `现将《…》印发给你们，请认真贯彻执行。` */
export function isNoticeSentence(text: string): boolean {
  return text.length <= LONGEST_NOTICE && NOTICE_SENTENCE.test(text);
}

function isNoticeBlock({ kind, text }: Block): boolean {
  return kind === 'text' && isNoticeSentence(text.text);
}

const NOTICE_SENTENCE = /^现将|(?:印发|转发|下发)给你们|贯彻执行|遵照执行/;
/** Sentences of a notice: characters of one, and how many paragraphs at most. */
const LONGEST_NOTICE = 300;
const MOST_NOTICE_BLOCKS = 6;

/** Takes the title line and the lines under it that are no body yet; returns where the body begins. */
function takeFront(blocks: readonly Block[], start: number, parts: Parts): number {
  const title = blocks[start];
  if (title === undefined) return start;
  parts.title = shortTitle(title.text.text);
  parts.front.push(title.text);
  let at = start + 1;
  for (; at < blocks.length; at++) {
    const { kind, text } = blocks[at] as Block;
    if (kind === 'text' && /^[（(].{1,60}[）)]$/.test(text.text)) parts.front.push(text);
    else if (['organisation', 'date', 'byline', 'document-number', 'salutation'].includes(kind)) {
      parts.frame.push(frameBlock(blocks[at] as Block));
    } else break;
  }
  return at;
}

/** Where the body ends: before the list of attachments, the signature or the note of copies behind the last section. */
function endOfBody(blocks: readonly Block[], start: number): number {
  const attachment = blocks.findIndex(
    (b, i) => i >= start && (b.kind === 'attachment' || b.kind === 'attachment-list'),
  );
  let end = attachment < 0 ? blocks.length : attachment;
  while (end > start && TAIL.has((blocks[end - 1] as Block).kind)) end--;
  return end;
}

/** What stands below a text and is no part of it. */
const TAIL: ReadonlySet<Block['kind']> = new Set([
  'organisation',
  'date',
  'copied-to',
  'imprint',
  'contact',
  'document-number',
]);

/** Signature, list of attachments and copies go to the frame, attachments to lists of their own. */
function takeTail(blocks: readonly Block[], parts: Parts): void {
  let current: Block[] | null = null;
  const heads = lastHeads(blocks);
  blocks.forEach((block, i) => {
    const opens =
      block.kind === 'attachment' || (block.kind === 'attachment-list' && isInline(blocks, i, heads));
    if (opens) {
      current = [block];
      parts.attachments.push(current);
    } else if (block.kind === 'copied-to' || block.kind === 'imprint' || block.kind === 'contact') {
      current = null;
      parts.frame.push(frameBlock(block));
    } else if (current !== null) current.push(block);
    else if (block.kind === 'label' || block.kind === 'text')
      parts.frame.push({ role: 'attachment-list', text: block.text });
    else parts.frame.push(frameBlock(block));
  });
}

/** Where the label of each attachment stands last alone on a line: 附件2 → its place among the blocks. */
function lastHeads(blocks: readonly Block[]): Map<string, number> {
  return new Map(
    blocks.flatMap(({ kind, text }, i) => (kind === 'attachment' ? [[attachmentNumber(text.text), i]] : [])),
  );
}

/** Whether `附件：名称` heads an attachment that follows, rather than listing those at the end: what follows is neither a further number, a signature, nor a label of the same attachment. */
function isInline(blocks: readonly Block[], at: number, heads: ReadonlyMap<string, number>): boolean {
  const next = blocks[at + 1];
  const number = attachmentNumber((blocks[at] as Block).text.text);
  const comesAgain = ['', '1', '１', '一', number].some((one) => (heads.get(one) ?? -1) > at);
  if (next === undefined || comesAgain) return false;
  return (
    next.kind === 'row' ||
    next.kind === 'text' ||
    (next.kind === 'label' && parseLabel(next.text.text)?.value === 1)
  );
}

const ROLES: Partial<Record<Block['kind'], FrameText['role']>> = {
  'issuer-mark': 'issuer-mark',
  'document-number': 'document-number',
  'notice-title': 'notice',
  title: 'title',
  salutation: 'recipients',
  organisation: 'signer',
  date: 'date',
  byline: 'byline',
  'copied-to': 'copied-to',
  imprint: 'imprint',
  attachment: 'attachment-list',
  'attachment-list': 'attachment-list',
};

function frameBlock(block: Block): FrameBlock {
  const role = findDocumentNumber(block.text.text) ? 'document-number' : ROLES[block.kind];
  return {
    role: role ?? (isNoticeBlock(block) ? 'notice' : 'text'),
    text: block.text,
  };
}
