import { sliceTraced, trimTraced } from '../read/traced.ts';
import type { Block } from './growing-block.ts';
import { parseLabel, type Scheme } from './label.ts';
import type { OrganisationTest } from './line-kinds.ts';
import { isEnded } from './punctuation.ts';

/** The blocks that head parts, each with the organisation it names; numbered names head parts only where no other line is numbered so. */
export function headsOf(blocks: readonly Block[], isOrganisation: OrganisationTest): Map<number, PartName> {
  const heads = new Map<number, PartName>();
  const others = new Set<Scheme>();
  blocks.forEach((block, i) => {
    const name = partName(block, isOrganisation);
    const scheme = block.kind === 'label' ? parseLabel(block.text.text)?.scheme : undefined;
    if (name !== null && hasTextBelow(blocks, i)) heads.set(i, name);
    else if (scheme) others.add(scheme);
  });
  for (const at of heads.keys()) {
    const block = blocks[at] as Block;
    const scheme = block.kind === 'label' ? parseLabel(block.text.text)?.scheme : undefined;
    if (scheme && others.has(scheme)) heads.delete(at);
  }
  return heads;
}

/** What heads a part: `株洲`, of 株洲妇联. */
export interface PartName {
  printed: string;
  issuer: string;
}

/** The organisation a line names and nothing else: `长沙市妇联`, `【株洲市妇联】`, `1. 株洲市妇联`, `株洲：`; null for any other line. */
function partName({ kind, text: { text } }: Block, isOrganisation: OrganisationTest): PartName | null {
  if (kind === 'organisation') return { printed: text, issuer: text };
  if (text.length > LONGEST_HEAD) return null;
  const bare = text.slice(kind === 'label' ? (parseLabel(text)?.length ?? 0) : 0);
  const printed = bare.replace(/^[【［[]|[】］\]]?\s*[：:]?$/g, '');
  if (isOrganisation(printed)) return { printed, issuer: printed };
  const issuer = `${printed}妇联`;
  return /^[【［[]|[：:]$/.test(bare) && isOrganisation(issuer) ? { printed, issuer } : null;
}

const LONGEST_HEAD = 40;

/** Whether running text comes under a heading before the next name or date. */
function hasTextBelow(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 3);
  return next[0]?.kind === 'text' && next.some((block) => block.kind === 'text' && isEnded(block.text.text));
}

/** Parts the name from the text where both stand on one line: `株洲市妇联：2021年将开展…`. */
export function splitInline(blocks: readonly Block[], isOrganisation: OrganisationTest): Block[] {
  return blocks.flatMap((block) => {
    const { text } = block.text;
    const colon = text.slice(0, LONGEST_HEAD).search(/[：:]/) + 1;
    if (colon === 0 || colon === text.length || !isEnded(text)) return [block];
    const [head, rest] = [sliceTraced(block.text, 0, colon), trimTraced(sliceTraced(block.text, colon))];
    const heading: Block = { ...block, text: head };
    if (partName(heading, isOrganisation) === null) return [block];
    return [heading, { ...block, kind: 'text', text: rest }];
  });
}
