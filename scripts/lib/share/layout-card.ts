import { SHARE_SIZE as CARD } from '../../../src/model/app-icons.ts';
import type { Card } from './card.ts';
import type { Glyphs } from './glyphs.ts';
import { wrapTitle } from './wrap-title.ts';

const EDGE = 84;
const ROOM = CARD.width - 2 * EDGE;
/** Sizes a title may have (px) with the lines that fit; the largest that holds it is taken. */
const TITLES = [
  { size: 92, lines: 2 },
  { size: 76, lines: 3 },
  { size: 60, lines: 4 },
  { size: 48, lines: 5 },
] as const;
const LEADING = 1.32;
/** Middle of the room left for the title (px from the top). */
const MIDDLE = 306;
const SMALL = 34;

/** The colours of the site's light pages, as they are in `tokens.css`, for programs that read no OKLCH. */
export const COLOURS = {
  paper: '#fcfaf6',
  ink: '#261f1a',
  soft: '#5e554e',
  accent: '#a5232f',
  onAccent: '#fdfcf9',
};

/** A card as SVG of shapes alone: every letter is drawn, so that nothing depends on the fonts of a machine. */
export function layoutCard({ title, line, site }: Card, glyphs: Glyphs): string {
  const { size, lines } = fitTitle(title, glyphs);
  const first = MIDDLE - ((lines.length - 1) / 2) * size * LEADING + size * 0.36;
  const shapes = [
    `<path fill="${COLOURS.paper}" d="M0 0H${CARD.width}V${CARD.height}H0Z"/>`,
    `<path fill="${COLOURS.accent}" d="M${EDGE} 64h56v56h-56ZM${EDGE} 508h${ROOM}v3h-${ROOM}ZM${EDGE} 516h${ROOM}v3h-${ROOM}Z"/>`,
    `<path stroke="${COLOURS.onAccent}" stroke-width="4.5" d="M${EDGE + 12} 80.5h4M${EDGE + 22} 80.5h22M${EDGE + 12} 92h4M${EDGE + 22} 92h22M${EDGE + 12} 103.5h4M${EDGE + 22} 103.5h16"/>`,
    draw(fitLine(site, ROOM - 76, SMALL, glyphs), EDGE + 76, 104, SMALL, COLOURS.soft, glyphs),
    ...lines.map((text, i) => draw(text, EDGE, first + i * size * LEADING, size, COLOURS.ink, glyphs)),
    draw(fitLine(line, ROOM, SMALL, glyphs), EDGE, 574, SMALL, COLOURS.soft, glyphs),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">${shapes.join('')}</svg>`;
}

/** A title in the largest type that holds it; one that none holds ends with …. */
export function fitTitle(title: string, glyphs: Glyphs): { size: number; lines: string[] } {
  for (const { size, lines: most } of TITLES) {
    const lines = wrapTitle(title, ROOM / size, (text) => widthOf(text, glyphs));
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = TITLES[TITLES.length - 1] as (typeof TITLES)[number];
  const kept = wrapTitle(title, ROOM / size - 1, (text) => widthOf(text, glyphs)).slice(0, most);
  return { size, lines: kept.map((text, i) => (i === most - 1 ? `${text}…` : text)) };
}

/** A line of one size, cut with … where it is wider than its room. */
function fitLine(text: string, room: number, size: number, glyphs: Glyphs): string {
  const characters = [...text];
  if (widthOf(text, glyphs) * size <= room) return text;
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, glyphs) * size > room) characters.pop();
  return `${characters.join('')}…`;
}

/** Width in units of the type's size. */
export function widthOf(text: string, glyphs: Glyphs): number {
  return [...text].reduce((sum, character) => sum + glyphs.of(character).width, 0) / 1000;
}

function draw(text: string, x: number, y: number, size: number, colour: string, glyphs: Glyphs): string {
  let at = 0;
  const letters = [...text].map((character) => {
    const { path, width } = glyphs.of(character);
    const letter = path === '' ? '' : `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += width;
    return letter;
  });
  const scale = size / 1000;
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}
