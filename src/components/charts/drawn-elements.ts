import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Html } from '../tree/html.ts';

export type Element = DefaultTreeAdapterMap['element'];
export type Component = Parameters<AstroContainer['renderToString']>[0];

let opening: Promise<AstroContainer> | undefined;

/** For tests: every element of a rendered component, in document order. */
export async function render(component: Component, props: object): Promise<Element[]> {
  opening ??= AstroContainer.create();
  const container = await opening;
  return below(
    parseFragment(
      await container.renderToString(component, { props: { ...props }, locals: { version: '0123abcd' } }),
    ),
  );
}

/** For tests: every element of a drawn piece, in document order. */
export const elementsOf = (piece: Html): Element[] => below(parseFragment(piece.text));

function below(node: DefaultTreeAdapterMap['node']): Element[] {
  return 'childNodes' in node ? node.childNodes.flatMap((n) => ('tagName' in n ? [n, ...below(n)] : [])) : [];
}

export const attribute = (element: Element, name: string) =>
  element.attrs.find((a) => a.name === name)?.value;
export const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
export const all = (elements: Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag);
export const texts = (elements: Element[], tag: string) =>
  all(elements, tag).map((element) => textOf(element).trim());

/** Each row of the tables as its cells, heads included. */
export const rowsOf = (elements: Element[]) =>
  all(elements, 'tr').map((row) =>
    row.childNodes.flatMap((cell) => ('tagName' in cell ? [textOf(cell).trim()] : [])),
  );
