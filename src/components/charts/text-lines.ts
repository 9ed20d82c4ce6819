let measuring: CanvasRenderingContext2D | null = null;

function measure(text: string, font: string): TextMetrics {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring === null) throw new Error('texts cannot be measured');
  measuring.font = font;
  return measuring.measureText(text);
}

/** The lines into which the window breaks a text, each with the box it fills; blanks of the layout are no line. */
export function linesOf(text: Text): { words: string; box: DOMRect }[] {
  if (text.data.trim() === '') return [];
  const range = document.createRange();
  const lines: { from: number; to: number; top: number }[] = [];
  for (let i = 0; i < text.length; i += 1) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const box = range.getClientRects()[0];
    if (box === undefined || box.width === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - box.top) < box.height / 2) last.to = i + 1;
    else lines.push({ from: i, to: i + 1, top: box.top });
  }
  return lines.map(({ from, to }) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return { words: text.data.slice(from, to), box: range.getBoundingClientRect() };
  });
}

/** Where the letters of a line stand, px from above: the middle of its box, moved by the shape of the font. */
export function baselineOf({ top, height }: DOMRect, font: string): number {
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure('字', font);
  return top + height / 2 + (up - down) / 2;
}

/** Breaks a text into lines of at most so many px, at any character. */
export function wrapText(text: string, font: string, width: number): string[] {
  const lines: string[] = [];
  for (const letter of text) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + letter, font).width <= width)
      lines[lines.length - 1] = last + letter;
    else lines.push(letter);
  }
  return lines;
}
