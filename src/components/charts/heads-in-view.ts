/**
 * Keeps the heads of a table in a scrolling frame in sight when the page is scrolled past the frame's upper edge,
 * which a sticky head cannot do by itself, and tells the style how much room they take. Gives what undoes it.
 */
export function keepHeadsInView(table: HTMLTableElement): () => void {
  const frame = table.parentElement;
  const [head, corner] = [table.tHead, table.querySelector<HTMLElement>('.heads .corner')];
  if (frame === null || head === null || corner === null) return () => {};
  const follow = () => {
    const { top, bottom } = frame.getBoundingClientRect();
    const isPassed = top < 0 && bottom > head.offsetHeight;
    frame.style.setProperty('--below', `${isPassed ? -top : 0}px`);
  };
  const measure = new ResizeObserver(() => {
    table.style.setProperty('--heads', `${head.offsetHeight}px`);
    table.style.setProperty('--side', `${corner.offsetWidth}px`);
    follow();
  });
  measure.observe(head);
  measure.observe(corner);
  window.addEventListener('scroll', follow, { passive: true });
  return () => {
    measure.disconnect();
    window.removeEventListener('scroll', follow);
  };
}
