import { expect, it } from 'vitest';
import { openProgress, stepOf } from './progress.ts';

/** Runs a step of parts that take so many milliseconds each, and gives what was shown. */
function shownBy(parts: readonly number[], isTTY: boolean): string[] {
  let time = 0;
  const shown: string[] = [];
  const progress = openProgress({ isTTY, write: (text) => shown.push(text) }, () => time);
  const tick = stepOf(progress, 'reading', parts.length);
  for (const part of parts) {
    time += part;
    tick();
  }
  return shown;
}

const even = (count: number, part: number): number[] => Array.from({ length: count }, () => part);

it('says nothing of a step shorter than two seconds', () => {
  expect([shownBy(even(10, 150), true), shownBy(even(10, 150), false)]).toEqual([[], []]);
});

it('rewrites one line on a terminal and ends it when the step is done', () => {
  const shown = shownBy(even(10, 1000), true);
  expect(shown[0]).toBe('\rreading: 2 of 10, about 8 s left\u001b[K');
  expect(shown.at(-1)).toBe('\rreading: 10 of 10, in 10 s\u001b[K\n');
  expect(shown.filter((text) => text.endsWith('\n'))).toHaveLength(1);
});

it('writes whole lines into a log, one in ten seconds', () => {
  expect(shownBy(even(30, 1000), false)).toEqual([
    'reading: 2 of 30, about 30 s left\n',
    'reading: 12 of 30, about 18 s left\n',
    'reading: 22 of 30, about 8 s left\n',
    'reading: 30 of 30, in 30 s\n',
  ]);
});

it('does not let one slow part make the time left jump', () => {
  const left = shownBy([...even(10, 1000), 3000, ...even(9, 1000)], true).map((line) =>
    Number(/about (\d+) s/.exec(line)?.[1] ?? 0),
  );
  const jumps = left.slice(1).map((time, i) => time - (left[i] ?? 0));
  expect(Math.max(...jumps)).toBeLessThan(8);
});

it('names no time before it knows the pace', () => {
  let time = 0;
  const shown: string[] = [];
  const progress = openProgress({ write: (text) => shown.push(text) }, () => time);
  progress('reading', 0, 5);
  time = 3000;
  progress('reading', 0, 5);
  expect(shown).toEqual(['reading: 0 of 5\n']);
});

it('keeps steps apart that run side by side', () => {
  let time = 0;
  const shown: string[] = [];
  const progress = openProgress({ write: (text) => shown.push(text) }, () => time);
  const [zh, en] = [stepOf(progress, 'zh', 4), stepOf(progress, 'en', 2)];
  for (const tick of [zh, en, zh, en, zh, zh]) {
    time += 1000;
    tick();
  }
  expect(shown).toEqual([
    'en: 1 of 2, about 2 s left\n',
    'zh: 2 of 4, about 3 s left\n',
    'en: 2 of 2, in 4 s\n',
    'zh: 4 of 4, in 6 s\n',
  ]);
});
