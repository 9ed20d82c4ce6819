import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Branch, branch, printTree, type Tree } from './tree.ts';

describe('branch', () => {
  it('leaves out what does not hold and makes lists flat', () => {
    const made = branch('p', { class: 'x', hidden: false, open: true, lang: undefined, rowspan: 2 }, [
      '家',
      null,
      [false, '风'],
    ]);
    expect(printTree(made)).toBe('<p class="x" open rowspan="2">家风</p>');
  });
});

describe('printed tree', () => {
  it('keeps text as text', () => {
    expect(printTree(branch('p', { title: '"&' }, '<b>“两癌”</b>'))).toBe(
      '<p title="&quot;&amp;">&lt;b&gt;“两癌”&lt;/b&gt;</p>',
    );
  });

  it('closes no element that has no content', () => {
    expect(printTree(branch('input', { type: 'radio', checked: true }))).toBe('<input type="radio" checked>');
  });

  it('is read by a browser as a drawing where it is one', () => {
    const drawing = branch(
      'svg',
      { viewBox: '0 0 1 1' },
      branch('a', { href: '#' }, branch('circle', { r: 1 })),
    );
    const [read] = parseFragment(printTree(branch('p', {}, drawing))).childNodes;
    const spaces = (node: DefaultTreeAdapterTypes.ChildNode): string[] =>
      'tagName' in node ? [`${node.tagName} ${node.namespaceURI}`, ...node.childNodes.flatMap(spaces)] : [];
    const svg = 'http://www.w3.org/2000/svg';
    expect(read && spaces(read)).toEqual([
      'p http://www.w3.org/1999/xhtml',
      ...['svg', 'a', 'circle'].map((tag) => `${tag} ${svg}`),
    ]);
  });

  it('is read by a browser as the tree it was, whatever the texts', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => !/[\0\r]/.test(s) && s.isWellFormed());
    const { tree } = fc.letrec<{ tree: Branch }>((tie) => ({
      tree: fc
        .tuple(
          fc.constantFrom('div', 'span'),
          fc.dictionary(fc.constantFrom('title', 'class'), text),
          fc.array(fc.oneof({ maxDepth: 3 }, text, tie('tree')), { maxLength: 3 }),
        )
        .map(([tag, attributes, children]) => branch(tag, attributes, joinTexts(children as Tree[]))),
    }));
    fc.assert(
      fc.property(tree, (made) => {
        const [read] = parseFragment(printTree(made)).childNodes;
        expect(read && toTree(read)).toEqual(made);
      }),
    );
  });
});

/** Neighbouring texts are one text once they are printed. */
function joinTexts(children: Tree[]): Tree[] {
  const joined: Tree[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string') joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined;
}

function toTree(node: DefaultTreeAdapterTypes.ChildNode): Tree {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) throw new Error(`unexpected ${node.nodeName}`);
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return branch(node.tagName, attributes, node.childNodes.map(toTree));
}
