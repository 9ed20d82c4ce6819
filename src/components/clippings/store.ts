import type { Clipping } from '../../clippings/clipping.ts';
import { readStored, type Stored, writeStored } from '../../clippings/stored.ts';

/** Other sites of one host share its storage: the name tells ours apart. */
const KEY = 'women-federation-plans:clippings';
const CHANGED = 'clippings-changed';

/** What became of a change: `blocked` storage forbidden, `full` no room left. */
export type Outcome = 'done' | 'blocked' | 'full';

/** The text read last and what it says: lists of many buttons ask again and again. */
let last: { text: string | null; stored: Stored } | undefined;

/** What is kept on this device; nothing, and `blocked`, where storage is forbidden. */
export function readClippings(): Stored & { blocked: boolean } {
  try {
    const text = localStorage.getItem(KEY);
    if (last === undefined || last.text !== text) last = { text, stored: readStored(text) };
    return { ...last.stored, blocked: false };
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

/** Calls after every change, in this window (`own`) or in another of the same browser, until aborted. */
export function watchClippings(listener: (own: boolean) => void, signal?: AbortSignal): void {
  const told = ({ key }: StorageEvent) => (key === KEY || key === null) && listener(false);
  document.addEventListener(CHANGED, () => listener(true), { signal });
  addEventListener('storage', told, { signal });
}
