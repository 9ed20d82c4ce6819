import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { SHARE_SIZE } from '../../../src/model/app-icons.ts';
import type { Card } from './card.ts';
import { openGlyphs } from './glyphs.ts';
import { COLOURS, layoutCard } from './layout-card.ts';
import { type Colour, encodePng } from './png.ts';

/** Steps between two colours: what the edge of a letter is smoothed with. */
const STEPS = 24;

/** Gives what draws a card as PNG. The drawing program is WebAssembly: the same bytes on every machine. */
export async function openCards(): Promise<(card: Card) => Promise<Buffer>> {
  await startDrawing();
  const glyphs = openGlyphs(600);
  const { paper, ink, soft, accent, onAccent } = COLOURS;
  const palette = [
    blend(paper, ink),
    blend(paper, soft),
    blend(paper, accent),
    blend(accent, onAccent),
  ].flat();
  return async (given) => {
    const card = { title: narrow(given.title), line: narrow(given.line), site: narrow(given.site) };
    await glyphs.load(card.title + card.line + card.site);
    const drawing = new Resvg(layoutCard(card, glyphs));
    const image = drawing.render();
    const png = encodePng(image.pixels, SHARE_SIZE.width, palette);
    image.free();
    drawing.free();
    return png;
  };
}

/** Chinese type sets an apostrophe as wide as a character: between letters the straight one stands. */
function narrow(text: string): string {
  return text.replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'");
}

/** A square picture of an SVG, once cards are open, on a ground of one colour: phones cut their own corners. */
export function drawIcon(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, background: COLOURS.accent })
    .render()
    .asPng();
}

let started: Promise<void> | undefined;

/** Loads the drawing program, once a process. */
function startDrawing(): Promise<void> {
  started ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  return started;
}

function blend(from: string, to: string): Colour[] {
  const [start, end] = [read(from), read(to)];
  return Array.from({ length: STEPS }, (_, i) => {
    const mixed = start.map((value, at) =>
      Math.round(value + ((end[at] ?? value) - value) * (i / (STEPS - 1))),
    );
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
  });
}

/** `#a5232f` → 165, 35, 47 */
function read(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
