import { sourceLang } from '../strings/language.ts';
import { chineseRuns, TEXT_ONLY } from './chinese-runs.ts';

/**
 * Marks Chinese that scripts put on a page in another language, results and panels and comparisons alike, as the build marks
 * what stands on it from the start (`mark-chinese.ts`). Runs before the browser draws what was put in.
 */
const observer = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    for (const node of type === 'characterData' ? [target] : addedNodes) markBelow(node);
  }
  // What was changed here needs no second look.
  observer.takeRecords();
});

observer.observe(document.body, { childList: true, characterData: true, subtree: true });

function markBelow(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: Text[] = node instanceof Text ? [node] : [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) markText(text);
}

function markText(text: Text): void {
  const parent = text.parentElement;
  const runs = chineseRuns(text.data);
  if (parent === null || runs.length === 0 || sourceLang === undefined) return;
  if (parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) return;
  if (TEXT_ONLY.includes(parent.localName)) {
    parent.setAttribute('lang', sourceLang);
    return;
  }
  const tag = parent instanceof SVGElement ? 'tspan' : 'span';
  // From the last to the first, for each cut shortens the text before it.
  for (const [start, end] of runs.toReversed()) {
    text.splitText(end);
    const mark = document.createElementNS(parent.namespaceURI, tag);
    mark.setAttribute('lang', sourceLang);
    const run = text.splitText(start);
    run.replaceWith(mark);
    mark.append(run);
  }
}
