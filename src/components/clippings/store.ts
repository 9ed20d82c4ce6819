import type { Clipping } from '../../clippings/clipping.ts';
import { readStored, type Stored, writeStored } from '../../clippings/stored.ts';

/** Other sites of one host share its storage: the name tells ours apart. */
const KEY = 'women-federation-plans:clippings';
const CHANGED = 'clippings-changed';

/** What became of a change: `blocked` storage forbidden, `full` no room left. */
export type Outcome = 'done' | 'blocked' | 'full';

/** What is kept on this device; nothing, and `blocked`, where storage is forbidden. */
export function readClippings(): Stored & { blocked: boolean } {
  try {
    return { ...readStored(localStorage.getItem(KEY)), blocked: false };
  } catch {
    return { ...readStored(null), blocked: true };
  }
}

/** Changes the list as it stands in storage this moment: another window may have changed it too. */
export function changeClippings(change: (clippings: readonly Clipping[]) => Clipping[]): Outcome {
  const { clippings, aside } = readClippings();
  try {
    localStorage.setItem(KEY, writeStored({ clippings: change(clippings), aside }));
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
  document.dispatchEvent(new Event(CHANGED));
  return 'done';
}

/** Calls after every change, in this window (`own`) or in another of the same browser. */
export function watchClippings(listener: (own: boolean) => void): void {
  document.addEventListener(CHANGED, () => listener(true));
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) listener(false);
  });
}
