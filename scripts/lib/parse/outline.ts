import { sliceTraced, type Traced, trimTraced } from '../read/traced.ts';
import type { Block } from './growing-block.ts';
import { type Label, parseLabel, SCHEMES } from './label.ts';
import { findLeads } from './lead.ts';
import { firstSentenceEnd } from './punctuation.ts';

/** A section or item before it has an id: what its heading is cut from, and what stands under it. */
export interface Heading {
  label: Label | null;
  /** Label, lead sentence and full stop: the slices the heading owns. */
  whole: Traced;
  /** The lead sentence without its full stop. */
  title: Traced;
  paragraphs: Traced[];
  children: Heading[];
  line: number;
}

export interface Outline {
  /** What stands before the first heading. */
  opening: Traced[];
  sections: Heading[];
}

/**
 * Blocks → tree of headings. The scheme of numbering met first is the outermost; a label of a scheme that is open
 * already is a sibling there, another one goes a level deeper, unless the norm puts it further out.
 * A section without numbered items is searched for lead sentences.
 */
export function parseOutline(blocks: readonly Block[]): Outline {
  const outline: Outline = { opening: [], sections: [] };
  const open: Heading[] = [];
  for (const block of blocks) {
    const label = block.kind === 'row' ? null : headingLabel(block.text.text);
    if (label === null) {
      (open.at(-1)?.paragraphs ?? outline.opening).push(block.text);
      continue;
    }
    closeFor(label, open);
    const heading = headingOf(block, label);
    (open.at(-1)?.children ?? outline.sections).push(heading);
    open.push(heading);
  }
  for (const section of outline.sections) if (section.children.length === 0) addLeads(section);
  return outline;
}

/** The label of a line that is a heading; a list run on in one paragraph (`一是健全组织。二是培育队伍。`) is none. */
function headingLabel(text: string): Label | null {
  const label = parseLabel(text);
  if (label?.scheme !== 'ordinal' && label?.scheme !== 'circled') return label;
  return label.value === 1 && NEXT_IN_LINE.test(text) ? null : label;
}

/** 一是健全组织。二是培育队伍。 / ①进社区；②进学校。 */
const NEXT_IN_LINE = /[。；;，,](?:第二[，,、：:]|二是|②)/;

/** Closes the headings a new label ends: its own scheme and what is inside it, and all that the norm puts inside it. */
function closeFor(label: Label, open: Heading[]): void {
  const same = open.findIndex((heading) => heading.label?.scheme === label.scheme);
  if (same >= 0) open.length = same;
  else while (open.length > 0 && rank(open.at(-1) as Heading) > SCHEMES.indexOf(label.scheme)) open.pop();
}

function rank(heading: Heading): number {
  return heading.label ? SCHEMES.indexOf(heading.label.scheme) : SCHEMES.length;
}

/** `1. 强化理论武装。发挥好…` → heading up to the first full stop, the rest its first paragraph. */
function headingOf(block: Block, label: Label): Heading {
  const end = firstSentenceEnd(block.text.text, label.length);
  const cut = end < 0 ? block.text.text.length : end;
  const rest = trimTraced(sliceTraced(block.text, cut));
  return {
    label,
    whole: sliceTraced(block.text, 0, cut),
    title: withoutStop(sliceTraced(block.text, label.length, cut)),
    paragraphs: rest.text === '' ? [] : [rest],
    children: [],
    line: block.lines[0],
  };
}

/** A heading without the stop at its end: `强化理论武装。` → `强化理论武装`. */
function withoutStop(traced: Traced): Traced {
  const trimmed = trimTraced(traced);
  let end = trimmed.text.length;
  while (end > 0 && '。．.；;：:，,'.includes(trimmed.text[end - 1] as string)) end--;
  return sliceTraced(trimmed, 0, end);
}

/** Makes items of the lead sentences inside a section's own paragraphs. */
function addLeads(section: Heading): void {
  const before: Traced[] = [];
  const leads: Heading[] = [];
  for (const part of findLeads(section.paragraphs)) {
    if (part.lead) leads.push(leadHeading(part.lead, part.text, section.line));
    else (leads.at(-1)?.paragraphs ?? before).push(part.text);
  }
  if (leads.length < 2) return;
  section.paragraphs = before;
  section.children = leads;
}

function leadHeading(lead: Traced, text: Traced, line: number): Heading {
  return { label: null, whole: lead, title: withoutStop(lead), paragraphs: [text], children: [], line };
}
