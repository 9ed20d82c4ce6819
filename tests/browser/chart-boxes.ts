import type { Locator } from '@playwright/test';

/**
 * Complaints about the words of a chart as they stand in the window: two that lie on each other, and those that leave
 * their drawing, their cell or the chart. Words of a frame that scrolls may go on to its right.
 */
export function misplacedWords(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) => {
    interface Box {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
      within: DOMRect | null;
    }
    /** A letter's square is less high than its line: the box is taken to be as high as the letters are wide. */
    const shrink = (rect: DOMRect, size: number) => {
      const middle = (rect.top + rect.bottom) / 2;
      const half = Math.min(rect.height, size) / 2;
      return { left: rect.left, right: rect.right, top: middle - half, bottom: middle + half };
    };
    const isShown = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true }) &&
      node.closest('.visually-hidden, title, desc') === null;
    const boxesOf = (text: Text): Box[] => {
      const parent = text.parentElement;
      const words = text.data.trim();
      if (parent === null || words === '' || !isShown(parent)) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const drawing = parent.closest('svg');
      const scale =
        drawing === null ? 1 : drawing.getBoundingClientRect().width / (drawing.viewBox.baseVal.width || 1);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (scale || 1);
      const cell = parent.closest('td, th');
      const scrolls = parent.closest('section.frame');
      const around = drawing ?? cell ?? (scrolls === null ? element : null);
      const rects = drawing === null ? [...range.getClientRects()] : [parent.getBoundingClientRect()];
      // What a frame scrolls out of sight lies on nothing.
      const pane = scrolls?.getBoundingClientRect();
      return rects
        .filter(
          ({ width, top, bottom }) => width > 1 && (!pane || (bottom <= pane.bottom && top >= pane.top)),
        )
        .map((rect) => ({
          text: words,
          ...shrink(rect, size),
          within: around?.getBoundingClientRect() ?? null,
        }));
    };
    const texts: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const boxes = texts.flatMap(boxesOf).sort((a, b) => a.left - b.left);
    const EDGE = 1.5;
    const found: string[] = [];
    boxes.forEach((a, i) => {
      const { within } = a;
      if (
        within !== null &&
        (a.left < within.left - EDGE ||
          a.right > within.right + EDGE ||
          a.top < within.top - EDGE ||
          a.bottom > within.bottom + EDGE)
      )
        found.push(`${a.text} leaves its frame`);
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j] as Box;
        if (b.left > a.right - EDGE) break;
        const twice = a.text === b.text && Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1;
        const deep = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (!twice && deep > EDGE && Math.min(a.right, b.right) - b.left > EDGE)
          found.push(`${a.text} on ${b.text}`);
      }
    });
    return [...new Set(found)].slice(0, 12);
  });
}

/**
 * Complaints about the drawings of a chart for those who do not see them or reach them by keyboard. Reading order goes
 * to the right or down: by year, or by row. Full plans of one year stand in the order of their organisations, the same
 * for every theme, whatever their height.
 */
export function unreadableDrawings(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) =>
    [...element.querySelectorAll<SVGSVGElement>('svg:not([aria-hidden=true])')].flatMap((svg) => {
      const found: string[] = [];
      const [first, second] = svg.children;
      if (first?.localName !== 'title' || !first.textContent?.trim()) found.push('no title');
      if (second?.localName !== 'desc' || !second.textContent?.trim()) found.push('no description');
      const links = [...svg.querySelectorAll('a')].map((link) => ({
        name: link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? '',
        focusable: link.tabIndex >= 0 || link.hasAttribute('tabindex'),
        full: link.querySelector('.full') !== null,
        box: (link.querySelector('.full, .mentioned, .unmentioned') ?? link).getBoundingClientRect(),
      }));
      links.forEach(({ name, focusable, full, box }, i) => {
        if (name.trim() === '') found.push(`a mark without a name: ${i}`);
        if (!focusable) found.push(`not focusable: ${name}`);
        const before = links[i - 1];
        if (before === undefined) return;
        const right = box.left + box.width / 2 - before.box.left - before.box.width / 2;
        const down = box.top + box.height / 2 - before.box.top - before.box.height / 2;
        const sameYear = full && before.full && Math.abs(right) < 1.5 * box.width;
        if (!sameYear && right < 2 && down < 2 && Math.min(right, down) < -2)
          found.push(`goes back from ${before.name} to ${name} (${Math.round(right)}, ${Math.round(down)})`);
      });
      return found;
    }),
  );
}

/** Marks and words of the drawings of a chart that nobody sees where the system chooses the colours. */
export function invisibleMarks(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const shows = (colour: string) =>
      !['none', 'rgba(0, 0, 0, 0)', ground].includes(colour) && !colour.startsWith('url');
    const isSeen = (part: Element) => {
      const { fill, stroke } = getComputedStyle(part);
      return shows(fill) || shows(stroke);
    };
    return [...element.querySelectorAll('svg')].flatMap((svg) => [
      ...[...svg.querySelectorAll('a')]
        .filter(
          (mark) =>
            ![...mark.querySelectorAll('circle, rect, path, line, polygon, polyline, use, text')].some(
              isSeen,
            ),
        )
        .map((mark) => `mark ${mark.textContent.trim()}`),
      ...[...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility() && !shows(getComputedStyle(text).fill))
        .map((text) => `word ${text.textContent}`),
    ]);
  });
}
