import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleItem, sampleRecord, sampleSection, sampleThemed } from '../model/samples.ts';
import { layoutPlanOrder, ORDER, type PlanPart, partsOf } from './plan-order.ts';
import { textWidth } from './text-box.ts';

const label = (id: string) => ({ id, score: 1, evidence: ['词'] });
const nameOf = () => '乡村振兴';
const layout = (parts: PlanPart[], width = 288) => layoutPlanOrder(parts, { width, nameOf });
const part = (counts: number[], name = '一'): PlanPart => ({
  label: name,
  title: '引领',
  units: counts.map((characters, i) => ({ id: `u${i}`, text: '学习', characters, theme: null })),
});
const parts = fc.array(
  fc
    .array(fc.nat(2000), { minLength: 1, maxLength: 40 })
    .chain((counts) => fc.constantFrom('', '一', '十一', '第一部分').map((name) => part(counts, name))),
  { maxLength: 9 },
);

describe('partsOf', () => {
  it('follows the plan: section by section, paragraphs before items, the first theme of each', () => {
    const record = sampleRecord({
      sections: [
        sampleSection('s1', [sampleItem('s1-i1', { themes: [label('rural'), label('family')] })], {
          paragraphs: [sampleThemed('s1-p1', '总的要求。')],
        }),
        sampleSection('s2', []),
      ],
    });
    expect(partsOf(record)).toEqual([
      {
        label: '一',
        title: '深化思想引领',
        units: [
          { id: 's1-p1', text: '总的要求。', characters: 4, theme: null },
          { id: 's1-i1', text: '强化理论武装', characters: 10, theme: 'rural' },
        ],
      },
    ]);
  });

  it('takes the opening of a plan without sections', () => {
    const record = sampleRecord({ opening: [sampleThemed('o1', '抓学习', [label('rural')])] });
    expect(partsOf(record).flatMap(({ units }) => units.map(({ id }) => id))).toEqual(['o1']);
    expect(partsOf(sampleRecord())).toEqual([]);
  });
});

describe('layoutPlanOrder', () => {
  it('has no height without parts, and no width where nothing is written', () => {
    expect(layout([])).toMatchObject({ height: 0, rows: [] });
    const [row] = layout([part([0, 0])]).rows;
    expect(row?.segments.map(({ box, lines }) => [box.right - box.left, lines])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it('gives one unit the whole width and its name on one line', () => {
    const [row] = layout([part([100], '')]).rows;
    expect(row?.segments).toMatchObject([{ box: { left: 0, right: 287 }, lines: [{ text: '乡村振兴' }] }]);
  });

  it('breaks a name in its middle where it does not fit on one line', () => {
    const [row] = layout([part([900, 130, 30], '')]).rows;
    expect(row?.segments.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['乡村振兴'],
      ['乡村', '振兴'],
      [],
    ]);
  });

  it('keeps every segment in the frame, in the order of the plan, none upon another, on one scale', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 250, max: 640 }), (given, width) => {
        const { rows, height } = layout(given, width);
        expect(rows.flatMap((row) => row.segments.map(({ unit }) => unit))).toEqual(
          given.flatMap(({ units }) => units),
        );
        const scales: number[] = [];
        for (const [i, { segments }] of rows.entries()) {
          expect(segments.length).toBeLessThanOrEqual(ORDER.most);
          segments.forEach(({ box, unit }, s) => {
            expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
            const before = segments[s - 1];
            if (before) expect(box.left).toBeGreaterThanOrEqual(before.box.right);
            if (unit.characters > 200) scales.push((box.right - box.left + ORDER.gap) / unit.characters);
          });
          const above = rows[i - 1]?.segments[0];
          if (above && segments[0]) expect(segments[0].box.top).toBeGreaterThanOrEqual(above.box.bottom);
        }
        if (scales.length > 0) expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.01);
      }),
    );
  });

  it('names only where the name fits into its segment, and parts only once', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { rows } = layout(given);
        for (const { segments, label: shown } of rows) {
          for (const { lines, box } of segments) {
            for (const { text, y } of lines) {
              expect(textWidth(text, ORDER.fontSize)).toBeLessThan(box.right - box.left);
              expect(y <= box.bottom && y - ORDER.fontSize >= box.top).toBe(true);
            }
            if (lines[0] && lines[1]) expect(lines[1].y - lines[0].y).toBeGreaterThan(ORDER.fontSize);
          }
          const first = Math.min(...segments.map(({ box }) => box.left));
          expect(textWidth(shown, ORDER.fontSize)).toBeLessThanOrEqual(first);
        }
        const shown = rows.map((row) => row.label).filter(Boolean);
        expect(shown.length).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
