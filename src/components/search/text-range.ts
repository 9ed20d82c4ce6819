/** The text nodes of a passage, in order. */
export function textNodes(passage: Node): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The range of a slice of the joined text of nodes, over the borders of elements; throws where it lies outside. */
export function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(...locate(nodes, start));
  range.setEnd(...locate(nodes, end - 1, 1));
  return range;
}

/** The node that holds a character of the joined text, and the place in it; `past` steps behind the character. */
function locate(nodes: readonly Text[], at: number, past = 0): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (at < before + node.length) return [node, at - before + past];
    before += node.length;
  }
  throw new RangeError(`no character ${at} in the passage`);
}
