import { simplify } from '../read/simplify.ts';

/** A name without blanks, marks and width, in simplified characters: `“巾帼心向党  喜迎二十大”` → `巾帼心向党喜迎二十大`. */
export function nameKey(text: string): string {
  return simplify(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A function of a text that works each text out once: in a large corpus most names come many times. */
export function memoized<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
