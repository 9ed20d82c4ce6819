/** Names a file system or an address keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|\.*)$/i;

/** Gives each id that no earlier one has: the second `yueyang-2021-plan` becomes `yueyang-2021-plan-2`. */
export class DistinctIds {
  readonly #taken = new Set<string>();
  /** The number to try next, so that a thousand alike are not counted through a thousand times. */
  readonly #next = new Map<string, number>();

  give(id: string): string {
    let free = id;
    let n = this.#next.get(id) ?? 2;
    for (; this.#taken.has(free); n++) free = `${id}-${n}`;
    if (free !== id) this.#next.set(id, n);
    this.#taken.add(free);
    return free;
  }
}

/** A stem fit for a file and an address: letters, digits, `_` and `-` stay. */
export function fitStem(stem: string): string {
  const fit = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return RESERVED.test(fit) || fit === '' ? `document-${fit}`.replace(/-$/, '') : fit;
}
