/** A rectangle on the drawing, in its own units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Width of a line of text at a font size, rounded up, rather too much than too little: a Chinese character is one
 * em, a wide letter 0.92, any other letter or digit 0.62: 岳阳2021 at 10 → 45.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return Math.ceil(ems * size);
}

/** The font size, `size` or as much less as it takes, at which a line of text is no wider than `room`: Zhangjiajie, 15 → 8.4. */
export function fitSize(text: string, size: number, room: number): number {
  return Math.min(size, Math.floor((room / textWidth(text, 100)) * 1000) / 10);
}

function emsOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= 0x2000) return 1;
  return /[A-Zmw%@&]/.test(character) ? 0.92 : 0.62;
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether one box lies wholly in another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
