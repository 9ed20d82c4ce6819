import { pageText } from './page-text.ts';

/** Shows the page of a list before or after the one shown; the buttons at its ends rest. */
export function turnPage(button: HTMLButtonElement): void {
  const list = button.closest('details');
  const pages = [...(list?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
  const now = pages.findIndex((page) => !page.hidden);
  const next = Math.min(pages.length - 1, Math.max(0, now + Number(button.dataset.turn)));
  pages.forEach((page, i) => {
    page.hidden = i !== next;
  });
  const said = list?.querySelector<HTMLElement>('[data-all]');
  if (said) said.textContent = pageText(next, Number(said.dataset.all));
  const turns = [...(list?.querySelectorAll<HTMLButtonElement>('[data-turn]') ?? [])];
  for (const turn of turns) turn.disabled = pages[next + Number(turn.dataset.turn)] === undefined;
  // A button that came to rest holds no focus.
  if (button.disabled) turns.find((turn) => !turn.disabled)?.focus();
}
