import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';
import type { Box } from './text-box.ts';

const frame: Box = { left: 0, top: 0, right: 200, bottom: 100 };
const mark = (x: number, y: number): Box => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
const place = (marks: [number, number][], options: { frame?: Box; taken?: Box[] } = {}) =>
  placeLabels(
    marks.map(([x, y]) => ({ text: '岳阳市', x, y })),
    { frame, taken: marks.map(([x, y]) => mark(x, y)), fontSize: 13, gap: 8, ...options },
  ).map(({ wish, box }) => ({
    wish,
    side:
      box.left > (marks[wish]?.[0] ?? 0) ? 'right' : box.right < (marks[wish]?.[0] ?? 0) ? 'left' : 'middle',
  }));

describe('placeLabels', () => {
  it('puts a name to the right of its mark', () => {
    expect(place([[50, 50]])).toEqual([{ wish: 0, side: 'right' }]);
  });

  it('puts it to the left at the right edge', () => {
    expect(place([[190, 50]])).toEqual([{ wish: 0, side: 'left' }]);
  });

  it('names two marks side by side on their outer sides', () => {
    expect(
      place([
        [100, 50],
        [111, 50],
      ]),
    ).toEqual([
      { wish: 0, side: 'left' },
      { wish: 1, side: 'right' },
    ]);
  });

  it('leaves a name out where there is no room, and goes on', () => {
    const walls: Box = { left: 0, top: 0, right: 200, bottom: 60 };
    expect(
      place(
        [
          [50, 30],
          [50, 80],
        ],
        { taken: [walls] },
      ),
    ).toEqual([{ wish: 1, side: 'right' }]);
  });

  it('needs no wishes', () => {
    expect(place([])).toEqual([]);
  });
});
