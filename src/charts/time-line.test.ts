import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isInside, overlaps, textWidth } from './text-box.ts';
import { layoutTimeLine, TIME, type TimeRow } from './time-line.ts';

type Row = TimeRow<string>;
const cell = (year: number | null, n: number, note: string | null = '未收录') => ({
  year,
  marks: Array.from({ length: n }, (_, i) => `${year} ${i}`),
  note,
  href: '#',
  say: '',
});
const row = (counts: number[], name: string | null = '市州'): Row => ({
  name,
  lanes: [{ name: '全文', cells: counts.map((n, i) => cell(2019 + i, n)) }],
});
const yearsOf = (counts: number[]) => counts.map((_, i) => 2019 + i);
const draw = (counts: number[], width = 288) => layoutTimeLine(yearsOf(counts), [row(counts)], { width });
const onlyLane = (layout: ReturnType<typeof draw>) => layout.rows[0]?.lanes[0]?.cells ?? [];

const table = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .chain(([years, rows, lanes]) =>
    fc.array(
      fc.array(fc.array(fc.oneof(fc.nat(3), fc.nat(20_000)), { minLength: years, maxLength: years }), {
        minLength: lanes,
        maxLength: lanes,
      }),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map((rows): { years: number[]; rows: Row[] } => ({
    years: (rows[0]?.[0] ?? []).map((_, i) => 2015 + i),
    rows: rows.map((lanes, r) => ({
      name: r % 2 === 0 ? '乡镇街道' : null,
      lanes: lanes.map((counts) => ({
        name: '全文',
        // A cell of thousands is only counted here, so few are enough.
        cells: counts.map((n, i) => cell(2015 + i, Math.min(n, 40), n % 2 === 0 ? '未收录' : null)),
      })),
    })),
  }));
/** A mark's own square, but for what is lost by rounding. */
const half = TIME.slot / 2 - 0.02;
const markBox = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

describe('layoutTimeLine', () => {
  it('has no places without years or rows', () => {
    expect(layoutTimeLine([], [], { width: 288 })).toMatchObject({ years: [], rows: [], height: TIME.axis });
    expect(draw([])).toMatchObject({ years: [] });
  });

  it('puts a lone mark in the middle of its year', () => {
    const [first, second] = onlyLane(draw([0, 1]));
    expect(second?.marks[0]?.x).toBe(draw([0, 1]).years[1]?.centre);
    expect(first).toMatchObject({ marks: [], many: null });
    expect(first?.note).not.toBeNull();
  });

  it('says nothing in a cell with a mark, and nothing where there is nothing to say', () => {
    const years = [2019, 2020];
    const lanes = [{ name: '摘要', cells: [cell(2019, 1), cell(2020, 0, null)] }];
    const cells = layoutTimeLine(years, [{ name: null, lanes }], { width: 288 }).rows[0]?.lanes[0]?.cells;
    expect(cells?.map(({ note }) => note)).toEqual([null, null]);
  });

  it('draws as many marks as fit and one number for more', () => {
    const room = Math.floor((288 - TIME.left) / 2 / TIME.slot) * TIME.lines;
    expect(onlyLane(draw([room, 0]))[0]).toMatchObject({ many: null });
    expect(onlyLane(draw([room, 0]))[0]?.marks).toHaveLength(room);
    const [over] = onlyLane(draw([room + 1, 0]));
    expect(over?.marks).toEqual([]);
    expect(over?.many?.count).toBe(room + 1);
  });

  it('leaves room for a number of five figures', () => {
    const marks = Array.from({ length: 99_999 }, () => 'x');
    const lanes = [{ name: '全文', cells: [{ ...cell(2021, 0, null), marks }] }];
    const layout = layoutTimeLine([2021], [{ name: null, lanes }], { width: 0 });
    const { many } = layout.rows[0]?.lanes[0]?.cells[0] ?? {};
    expect((many?.box.right ?? 0) - (many?.box.left ?? 0)).toBeGreaterThan(textWidth('99999', TIME.fontSize));
  });

  it('makes room for the longest name of a lane', () => {
    const lanes = ['Press', 'Reviews'].map((name) => ({ name, cells: [cell(2021, 1)] }));
    const { left, years } = layoutTimeLine([2021], [{ name: null, lanes }], { width: 288 });
    expect(left).toBeGreaterThan(textWidth('Reviews', TIME.fontSize));
    expect(years[0]?.left).toBe(left);
    expect(draw([1]).left).toBe(TIME.left);
  });

  it('grows wide rather than narrow: no year below its least width', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 200, max: 700 }), ({ years, rows }, width) => {
        const layout = layoutTimeLine(years, rows, { width });
        expect(layout.width).toBeGreaterThanOrEqual(width);
        for (const { left, right } of layout.years)
          expect(right - left).toBeGreaterThanOrEqual(TIME.least - 0.01);
      }),
    );
  });

  it('keeps every mark, number and note in its cell and none upon another', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 200, max: 700 }), ({ years, rows }, width) => {
        const layout = layoutTimeLine(years, rows, { width });
        const frame: Box = { left: 0, top: 0, right: layout.width + 0.02, bottom: layout.height };
        for (const { box, marks, many, note, cell: given } of layout.rows.flatMap(({ lanes }) =>
          lanes.flatMap(({ cells }) => cells),
        )) {
          const boxes = [...marks.map(markBox), ...(many ? [many.box] : []), ...(note ? [note] : [])];
          const loose = { ...box, left: box.left - 0.02, right: box.right + 0.02 };
          expect(isInside(box, frame)).toBe(true);
          expect(boxes.every((one) => isInside(one, loose))).toBe(true);
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
          });
          expect(marks.length + (many?.count ?? 0)).toBe(given.marks.length);
        }
      }),
    );
  });

  it('keeps the order: years from left to right, rows and lanes from the top down, marks line by line', () => {
    fc.assert(
      fc.property(table, ({ years, rows }) => {
        const layout = layoutTimeLine(years, rows, { width: 288 });
        expect(layout.rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
        const lefts = layout.years.map(({ left }) => left);
        expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
        const lanes = layout.rows.flatMap((placed) => placed.lanes);
        lanes.slice(1).forEach((lane, i) => {
          expect(lane.top).toBeGreaterThanOrEqual(lanes[i]?.bottom ?? 0);
        });
        for (const { marks, cell: given } of lanes.flatMap(({ cells }) => cells)) {
          if (marks.length > 0) expect(marks.map(({ mark }) => mark)).toEqual(given.marks);
          marks.slice(1).forEach((mark, i) => {
            const before = marks[i];
            if (before) expect(mark.y > before.y || (mark.y === before.y && mark.x > before.x)).toBe(true);
          });
        }
      }),
    );
  });
});
