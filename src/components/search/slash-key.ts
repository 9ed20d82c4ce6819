import { isSingleKey } from '../single-key.ts';

/** Lets `/` anywhere on the page move the cursor into a search field. */
export function focusOnSlash(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isSingleKey(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
