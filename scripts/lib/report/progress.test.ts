import { expect, it } from 'vitest';
import { openProgress } from './progress.ts';

/** Runs a step of ten parts, each of so many milliseconds, and gives what was shown. */
function shownBy(part: number, isTTY: boolean): string[] {
  let time = 0;
  const shown: string[] = [];
  const progress = openProgress({ isTTY, write: (text) => shown.push(text) }, () => time);
  for (let done = 0; done <= 10; done++, time += part) progress('reading', done, 10);
  return shown;
}

it('says nothing of a step shorter than two seconds', () => {
  expect([shownBy(150, true), shownBy(150, false)]).toEqual([[], []]);
});

it('rewrites one line on a terminal and ends it when the step is done', () => {
  const shown = shownBy(1000, true);
  expect(shown[0]).toBe('\rreading: 2 of 10, about 8 s left\u001b[K');
  expect(shown.at(-1)).toBe('\rreading: 10 of 10\u001b[K\n');
  expect(shown.filter((text) => text.endsWith('\n'))).toHaveLength(1);
});

it('writes whole lines elsewhere, one in five seconds', () => {
  expect(shownBy(1000, false)).toEqual([
    'reading: 2 of 10, about 8 s left\n',
    'reading: 7 of 10, about 3 s left\n',
  ]);
});
