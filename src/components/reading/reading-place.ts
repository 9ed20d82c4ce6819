/** How far below the place where anchors come to rest one still reads what begins there, in rem. */
const REACH = 3;

/**
 * Index of the element one reads, of some in reading order: the last that begins near the top of the window, within `reach`
 * rem below the place where anchors come to rest; -1 above the first.
 */
export function placeIn(elements: readonly Element[], reach = REACH): number {
  const { scrollPaddingTop, fontSize } = getComputedStyle(document.documentElement);
  const line = Number.parseFloat(scrollPaddingTop) + reach * Number.parseFloat(fontSize);
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Calls at first and, at most once a frame, while the page is scrolled or the window changes. */
export function watchPlace(listener: () => void): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      listener();
    });
  };
  for (const name of ['scroll', 'resize']) addEventListener(name, ask, { passive: true });
  ask();
}
