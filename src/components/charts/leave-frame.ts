/** Lets a link of a chart that stands alone in another site's frame open outside of that frame. */
export function leaveFrame(target: EventTarget | null): void {
  if (window.top === window || !(target instanceof Element)) return;
  if (document.querySelector('.alone:target') === null) return;
  target.closest('a[href]')?.setAttribute('target', '_top');
}

/** Follows the link of a number as it would be followed without script. */
export function followMark(mark: Element): void {
  leaveFrame(mark);
  window.open(mark.getAttribute('href') ?? '', mark.getAttribute('target') ?? '_self');
}
