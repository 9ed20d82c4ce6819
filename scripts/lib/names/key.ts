import { simplify } from '../read/simplify.ts';

/** A name without blanks, marks and width, in simplified characters: `“巾帼心向党  喜迎二十大”` → `巾帼心向党喜迎二十大`. */
export function nameKey(text: string): string {
  return simplify(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
