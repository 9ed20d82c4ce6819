import { chartFilesWords as words } from '../../strings/charts.ts';
import { drawNode, makeSvg, type Sheet } from './draw-node.ts';
import type { ChartSource } from './figure-table.ts';
import { plainColour } from './svg-colour.ts';
import { wrapText } from './text-lines.ts';

/** A chart as a file of its own, with its size in px. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** White around the drawing, px. */
const EDGE = 24;

/**
 * Draws what a reader sees of a chart as one SVG: drawings, tables and legends with their colours resolved and
 * fonts named, the title above, source, address and version of the corpus below.
 */
export function drawFigure(figure: HTMLElement, source: ChartSource): Drawing {
  const box = figure.getBoundingClientRect();
  const heading = figure.querySelector('h2, h3, h4') ?? figure;
  const top = heading.getBoundingClientRect().bottom;
  const sheet: Sheet = { body: makeSvg('g'), address: source.address, right: box.right, bottom: top };
  const scrollBack = scrollToStart(figure);
  drawNode(figure, sheet);
  scrollBack();
  const width = Math.ceil(sheet.right - box.left + 2 * EDGE);
  const title = writeBlock(heading, [source.title], { size: 20, y: EDGE, width });
  sheet.body.setAttribute('transform', `translate(${EDGE - box.left} ${title.bottom - top})`);
  const credit = [words.credit(source.site), source.address, words.version(source.version)];
  const y = title.bottom + sheet.bottom - top + EDGE / 2;
  const foot = writeBlock(figure, credit, { size: 12, y, width });
  const height = Math.ceil(foot.bottom + EDGE);
  const root = makeSvg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const name = makeSvg('title');
  name.textContent = source.title;
  const ground = makeSvg('rect', { width, height, fill: paperColour() });
  root.append(name, ground, title.block, sheet.body, foot.block);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** The page's own ground, light or dark. */
function paperColour(): string {
  const [colour] = [document.body, document.documentElement]
    .map((element) => plainColour(getComputedStyle(element).backgroundColor))
    .filter((found) => found !== 'none');
  return colour ?? 'white';
}

/**
 * Tables are drawn from their first row and column, with heads that follow the page put back to their place; gives
 * what brings the reader's place back.
 */
function scrollToStart(figure: HTMLElement): () => void {
  const frames = [...figure.querySelectorAll('section')].map((frame) => {
    const { scrollLeft, scrollTop, style } = frame;
    return { frame, scrollLeft, scrollTop, below: style.getPropertyValue('--below') };
  });
  for (const { frame } of frames) {
    frame.scrollTo(0, 0);
    frame.style.removeProperty('--below');
  }
  return () => {
    for (const { frame, scrollLeft, scrollTop, below } of frames) {
      frame.style.setProperty('--below', below);
      frame.scrollTo(scrollLeft, scrollTop);
    }
  };
}

/** Lines of text in the letters of an element, wrapped to the sheet; `y` is their upper edge, px. */
function writeBlock(like: Element, texts: string[], at: { size: number; y: number; width: number }) {
  const { fontFamily, fontWeight, color } = getComputedStyle(like);
  const leading = at.size * 1.6;
  const lines = texts.flatMap((text) =>
    wrapText(text, `${fontWeight} ${at.size}px ${fontFamily}`, at.width - 2 * EDGE),
  );
  const block = makeSvg('g', {
    'font-family': fontFamily,
    'font-weight': fontWeight,
    'font-size': at.size,
    fill: plainColour(color),
  });
  lines.forEach((line, i) => {
    const text = makeSvg('text', { x: EDGE, y: at.y + i * leading + at.size });
    text.textContent = line;
    block.append(text);
  });
  return { block, bottom: at.y + lines.length * leading };
}
