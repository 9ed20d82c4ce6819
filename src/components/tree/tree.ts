import { escapeHtml } from './html.ts';

/**
 * A piece of a page as plain objects: made once, printed into the static page and grown into the DOM where
 * a reader changes the view, so that both read the same.
 */
export type Tree = string | Branch;

export interface Branch {
  tag: string;
  /** Attributes as they stand in HTML; `true` prints the bare name. */
  attributes: Record<string, string | true>;
  children: Tree[];
}

/** What an attribute may be given: `false` and `undefined` leave it out, numbers are printed. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** What may stand inside: nothing where a condition does not hold. */
export type Child = Tree | false | null | undefined | Child[];

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/** `branch('a', { href: '#x' }, '家风')` → a link; children that do not hold are left out, lists made flat. */
export function branch(tag: string, attributes: Attributes = {}, ...children: Child[]): Branch {
  const set: Branch['attributes'] = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) set[name] = value === true ? true : String(value);
  }
  const inside: Tree[] = [];
  flatten(children, inside);
  return { tag, attributes: set, children: inside };
}

function flatten(children: readonly Child[], flat: Tree[]): void {
  for (const child of children) {
    if (Array.isArray(child)) flatten(child, flat);
    else if (child !== false && child !== null && child !== undefined) flat.push(child);
  }
}

/** The tree as HTML; text and attributes are escaped, so that a text with `<` or `"` stays text. */
export function printTree(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree);
  const { tag, attributes, children } = tree;
  let text = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name] as string | true;
    text += value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  }
  text += '>';
  if (VOID.has(tag)) return text;
  for (const child of children) text += printTree(child);
  return `${text}</${tag}>`;
}

/**
 * The tree as DOM nodes of the page: what a browser makes of its print, so that a piece grown is a piece printed. The
 * parser makes some thousand nodes of SVG in a third of the time that calls for each would take.
 */
export function growTree(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const soil = document.createElement('template');
  soil.innerHTML = printTree(tree);
  const [grown] = soil.content.childNodes;
  if (grown === undefined) throw new Error(`nothing grew of <${tree.tag}>`);
  return document.adoptNode(grown);
}
