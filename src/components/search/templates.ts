/** A fresh copy of what a template of the page holds; throws where there is none of that name. */
export function cloneTemplate(page: ParentNode, name: string): HTMLElement {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
  const content = template?.content.firstElementChild;
  if (!content) throw new Error(`no template ${name}`);
  return document.importNode(content, true) as HTMLElement;
}

/** The part of that name in an element; throws where there is none. */
export function partOf<E extends HTMLElement = HTMLElement>(element: ParentNode, name: string): E {
  const part = element.querySelector<E>(`[data-part="${name}"]`);
  if (!part) throw new Error(`no part ${name}`);
  return part;
}

/**
 * Draws anew and puts the cursor back on what bears the same `data-key` as the element it was on, else on
 * `fallback`: whoever walks by keyboard is not thrown to the start of the page.
 */
export function keepFocus(page: HTMLElement, fallback: HTMLElement, draw: () => void): void {
  const key = page.contains(document.activeElement) && (document.activeElement as HTMLElement).dataset.key;
  draw();
  if (!key) return;
  const same = page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  (same?.checkVisibility() ? same : fallback).focus({ preventScroll: true });
}
