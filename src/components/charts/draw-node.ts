import { plainColour } from './svg-colour.ts';
import { baselineOf, linesOf } from './text-lines.ts';

/** What is being drawn; all places in px of the window. */
export interface Sheet {
  body: SVGElement;
  /** Full address of the chart: links of the drawing are taken from there. */
  address: string;
  /** How far the drawing has come to the right and down. */
  right: number;
  bottom: number;
}

/** What belongs to the page and not to the drawing; the heading is drawn anew, by its full name. */
const LEFT_OUT = 'figure > :is(h2, h3, h4), form, details, chart-tools, script, .visually-hidden';
/** Looks that a style sheet gives and a file of its own has to carry. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
];

export function makeSvg(name: string, attributes: Record<string, string | number> = {}): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Draws an element of the page and all below it as they stand in the window. */
export function drawNode(element: Element, sheet: Sheet): void {
  if (element.matches(LEFT_OUT) || getComputedStyle(element).display === 'none') return;
  if (element instanceof SVGSVGElement) {
    drawDrawing(element, sheet);
    return;
  }
  drawGround(element, sheet);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawNode(child, sheet);
    else if (child instanceof Text) drawText(child, element, sheet);
  }
}

/** The background of a cell and the rule below it; the frame around a table is left to the page. */
function drawGround(element: Element, sheet: Sheet): void {
  if (element.matches('section')) return;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const { left: x, top: y, width, height, right, bottom } = box;
  const fill = plainColour(style.backgroundColor);
  const hasRule = style.borderBottomStyle === 'solid' && style.borderBottomWidth !== '0px';
  if (fill !== 'none') sheet.body.append(makeSvg('rect', { x, y, width, height, fill }));
  if (hasRule) {
    const stroke = plainColour(style.borderBottomColor);
    sheet.body.append(makeSvg('line', { x1: x, x2: right, y1: bottom - 0.5, y2: bottom - 0.5, stroke }));
  }
  if (fill !== 'none' || hasRule) reach(sheet, box);
}

function drawText(text: Text, parent: Element, sheet: Sheet): void {
  const style = getComputedStyle(parent);
  const look = {
    fill: plainColour(style.color),
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
  };
  for (const { words, box } of linesOf(text)) {
    const middle = style.textAlign === 'center';
    const place = { x: middle ? box.left + box.width / 2 : box.left, y: baselineOf(box, style.font) };
    const line = makeSvg('text', { ...place, ...look, ...(middle ? { 'text-anchor': 'middle' } : {}) });
    line.textContent = words;
    sheet.body.append(line);
    reach(sheet, box);
  }
}

/** A copy of a drawing with its looks; links that lead nowhere, as on tiles without a record, are none in a file. */
function drawDrawing(drawing: SVGSVGElement, sheet: Sheet): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((from, i) => {
    const to = copies[i];
    if (to !== undefined) carryLooks(from, to, sheet.address);
  });
  for (const link of copy.querySelectorAll('a:not([href])')) {
    const group = makeSvg('g');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  const box = drawing.getBoundingClientRect();
  const place = { x: box.left, y: box.top, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  sheet.body.append(copy);
  reach(sheet, box);
}

function carryLooks(from: Element, to: Element, address: string): void {
  for (const { name } of [...to.attributes]) {
    if (name === 'class' || name.startsWith('data-')) to.removeAttribute(name);
  }
  const href = to.getAttribute('href');
  if (href !== null) to.setAttribute('href', new URL(href, address).href);
  if (!from.matches('path, rect, circle, line, text, tspan, polygon, polyline')) return;
  const style = getComputedStyle(from);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (name.startsWith('font') && !from.matches('text, tspan')) continue;
    if (value !== '' && value !== 'normal')
      to.setAttribute(name, /^(fill|stroke)$/.test(name) ? plainColour(value) : value);
  }
}

function reach(sheet: Sheet, { right, bottom }: DOMRect): void {
  sheet.right = Math.max(sheet.right, right);
  sheet.bottom = Math.max(sheet.bottom, bottom);
}
