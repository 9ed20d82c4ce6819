import { passagePanelWords as words } from '../../strings/passage-panel.ts';
import { branch, growTree } from '../tree/tree.ts';

/** From here on the panel stands beside the page and leaves it in use; the styles say the same. */
const WIDE = '(min-width: 60rem)';

/** What a panel answers that the reader went away from: the focus is elsewhere and stays there. */
export const LEFT = 'left';

/** The panel's parts in the page. */
export interface PassageDialog {
  dialog: HTMLDialogElement;
  heading: HTMLElement;
  status: HTMLElement;
  list: HTMLElement;
  full: HTMLAnchorElement;
  previous: HTMLButtonElement;
  next: HTMLButtonElement;
  close: HTMLButtonElement;
}

/** Makes an empty panel and puts it last into the page. */
export function growDialog(): PassageDialog {
  const id = 'passage-panel';
  const button = (part: string, text: string) =>
    branch('button', { type: 'button', 'data-part': part }, text);
  const tree = branch(
    'dialog',
    { id, class: 'passage-panel no-print', 'aria-labelledby': `${id}-heading` },
    branch(
      'div',
      { class: 'head' },
      branch('h2', { id: `${id}-heading`, tabindex: -1, 'data-part': 'heading' }),
      // The ear gets the number with the count, as it changes where the focus stays on a button.
      branch(
        'p',
        { role: 'status', 'data-part': 'status' },
        branch('span', { class: 'visually-hidden' }),
        branch('span'),
      ),
      branch(
        'p',
        { class: 'doings' },
        button('previous', words.previous),
        button('next', words.next),
        branch('a', { href: '', 'data-part': 'full' }, words.full),
        button('close', words.close),
      ),
    ),
    branch('div', { class: 'list', 'data-part': 'list' }),
  );
  const dialog = growTree(tree) as HTMLDialogElement;
  document.body.append(dialog);
  const part = <T extends HTMLElement>(name: string) => dialog.querySelector(`[data-part=${name}]`) as T;
  return {
    dialog,
    heading: part('heading'),
    status: part('status'),
    list: part('list'),
    full: part('full'),
    previous: part('previous'),
    next: part('next'),
    close: part('close'),
  };
}

/** Opens the panel: a sheet over a narrow page, which waits below it; beside a wide page, which goes on. */
export function showDialog({ dialog, heading }: PassageDialog): void {
  dialog.returnValue = '';
  // A button that steps keeps the focus until there is nowhere left to step.
  const stays = dialog.open && dialog.querySelector(':focus:not(:disabled)') !== null;
  if (!dialog.open && matchMedia(WIDE).matches) dialog.show();
  else if (!dialog.open) dialog.showModal();
  if (!stays) heading.focus();
}

/** What a sheet does by itself, done for the panel beside a page as well: Escape, and a way out for the focus. */
export function letGo({ dialog }: PassageDialog): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dialog.open && !event.defaultPrevented) dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    // The ground around a sheet belongs to the dialog itself.
    if (target === dialog) dialog.close();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (dialog.open && target instanceof Element && !dialog.contains(target) && covers(dialog, target))
      dialog.close(LEFT);
  });
}

/** Whether one element hides the middle of another. */
function covers(over: Element, under: Element): boolean {
  const [a, b] = [over.getBoundingClientRect(), under.getBoundingClientRect()];
  const [x, y] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
  return a.left <= x && x <= a.right && a.top <= y && y <= a.bottom;
}
