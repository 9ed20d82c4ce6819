import { readingScript } from '../../strings/reading-script.ts';
import { branch, growTree } from '../tree/tree.ts';
import './reading-keys.css';
import { stepReading } from './reading-step.ts';

const words = readingScript.keys;
let dialog: HTMLDialogElement | undefined;

/** Does what a key pressed alone stands for. */
export function takeKey(key: string): void {
  if (key === 'j') stepReading(1, true);
  else if (key === 'k') stepReading(-1, true);
  else toggleKeys();
}

/** Shows the list of keys, or closes it; `?` closes it too. */
export function toggleKeys(): void {
  dialog ??= growDialog();
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

function growDialog(): HTMLDialogElement {
  const rows = words.list.map(([key, does]) =>
    branch('div', {}, branch('dt', {}, branch('kbd', {}, key ?? '')), branch('dd', {}, does ?? '')),
  );
  const tree = branch(
    'dialog',
    { class: 'reading-keys no-print', 'aria-labelledby': 'reading-keys' },
    branch('h2', { id: 'reading-keys' }, words.title),
    branch('dl', {}, rows),
    branch('p', {}, words.theme),
    branch('p', {}, words.off),
    branch('button', { type: 'button' }, words.close),
  );
  const grown = growTree(tree) as HTMLDialogElement;
  grown.addEventListener('click', ({ target }) => {
    if (target === grown || target instanceof HTMLButtonElement) grown.close();
  });
  grown.addEventListener('keydown', (event) => {
    if (event.key !== '?' && event.key !== '？') return;
    grown.close();
    // Else the page would open it again.
    event.stopPropagation();
  });
  document.body.append(grown);
  return grown;
}
