import type { Block } from './growing-block.ts';
import type { OrganisationTest } from './line-kinds.ts';
import { isEnded } from './punctuation.ts';
import { isNoticeTitle, issuerInTitle, titleKind } from './title.ts';

/** What may stand over a title and belongs to its document. */
const OVER_TITLE: ReadonlySet<Block['kind']> = new Set(['issuer-mark', 'document-number', 'notice-title']);

/** Documents printed one behind the other in one file: a further title that names its issuer, behind the body of another. */
export function splitDocuments(blocks: readonly Block[], isOrganisation: OrganisationTest): Block[][] {
  const starts = [0];
  let title = '';
  let hasBody = false;
  blocks.forEach((block, i) => {
    const { text } = block.text;
    if (!isOwnTitle(block, isOrganisation)) {
      hasBody ||= block.kind === 'label' || (block.kind === 'text' && isEnded(text));
      return;
    }
    if (title !== '' && text !== title && hasBody && !isAttached(blocks, i) && hasText(blocks[i + 1]))
      starts.push(startOver(blocks, i, starts.at(-1) as number));
    if (title === '' || starts.length > 1) [title, hasBody] = [text, false];
  });
  return starts.map((start, i) => blocks.slice(start, starts[i + 1]));
}

function isOwnTitle({ kind, text: { text } }: Block, isOrganisation: OrganisationTest): boolean {
  return (
    kind === 'title' &&
    titleKind(text) !== null &&
    !isNoticeTitle(text) &&
    isOrganisation(issuerInTitle(text))
  );
}

/** Whether a title is that of an attachment: 附件1 ⏎ 岳阳市妇联2021年重点工作安排表. */
function isAttached(blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.kind === 'attachment' || blocks[at - 1]?.kind === 'attachment-list';
}

function hasText(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'row' && block.kind !== 'attachment';
}

/** First block of the document whose title stands at a place: its notice, its number, its issuer mark. */
function startOver(blocks: readonly Block[], title: number, from: number): number {
  let start = title;
  for (let i = title - 1; i > from; i--) {
    const { kind } = blocks[i] as Block;
    if (OVER_TITLE.has(kind)) start = i;
    else if (kind === 'label' || kind === 'row') break;
  }
  return start;
}
