/** A name without blanks, marks and width: `“巾帼心向党  喜迎二十大”` → `巾帼心向党喜迎二十大`. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
