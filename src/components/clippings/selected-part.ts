/** Selected words of one passage, and where they end in the window. */
export interface SelectedPart {
  passage: string;
  part: string;
  box: DOMRect;
}

/** What is selected on the page of a record; null where it is nothing, or not all in one passage. */
export function selectedPart(): SelectedPart | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const ends = [range.startContainer, range.endContainer].map(passageOf);
  const [passage] = ends;
  if (passage === null || passage === undefined || ends[1] !== passage) return null;
  const part = printedText(range.cloneContents()).trim();
  const box = [...range.getClientRects()].at(-1);
  return part === '' || box === undefined ? null : { passage: passage.id, part, box };
}

/** The paragraph a node stands in. Headings are short: they are kept whole. */
function passageOf(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('.passage[id]') ?? null;
}

/** Text of a copy as it stands in the page, two blanks in a row and all, without the ¶ and what stands beside it. */
export function printedText(copy: DocumentFragment | Element): string {
  for (const sign of copy.querySelectorAll('.pilcrow, .passage-bar')) sign.remove();
  return copy.textContent ?? '';
}
