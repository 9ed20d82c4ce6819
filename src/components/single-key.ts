/**
 * Whether a key pressed alone is meant for the page: no modifier, no field or dialog that takes it, and the reader has
 * not switched such keys off (WCAG 2.1.4). Shift may be held: `?` needs it.
 */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (document.documentElement.dataset.keys === 'off') return false;
  return !isTyping(event.target) && document.querySelector('dialog[open]') === null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
