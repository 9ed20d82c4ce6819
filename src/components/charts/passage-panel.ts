import { followMark, leaveFrame } from './leave-frame.ts';
import { openedMark, opensHere } from './opened-mark.ts';

/** Opens the passages behind a number beside its chart; the panel itself comes with the first number opened. */
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || !opensHere(event)) return;
  const mark = openedMark(event.target);
  if (mark === null) {
    leaveFrame(event.target);
    return;
  }
  event.preventDefault();
  void import('./open-passages.ts').then(
    ({ openPassages }) => openPassages(mark),
    () => followMark(mark),
  );
});
