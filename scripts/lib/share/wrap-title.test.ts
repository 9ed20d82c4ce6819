import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapTitle } from './wrap-title.ts';

/** One for a Chinese character, half for a letter or digit. */
const measure = (text: string) => [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0);

test.each([
  ['岳阳市妇联2021年工作要点', 9, ['岳阳市妇联', '2021年工作要点']],
  ['岳阳市妇联 · 2021 · 工作要点', 9, ['岳阳市妇联', '2021 · 工作要点']],
  ['工作要点', 9, ['工作要点']],
  ['关于印发《湖南省妇联工作要点》的通知', 12, ['关于印发《湖南省妇联', '工作要点》的通知']],
])('%s in lines of %d', (title, width, lines) => {
  expect(wrapTitle(title, width, measure)).toEqual(lines);
});

const titles = fc
  .array(fc.constantFrom(...'妇联工作要点乡村振兴，。、》”）《“（2021年ab '), { minLength: 1, maxLength: 60 })
  .map((all) => all.join('').replace(/\s+/g, ' ').trim());

test('no line is wider than it may be, and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 4, max: 20 }), (title, width) => {
      const lines = wrapTitle(title, width, measure);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    }),
  );
});

test('no line begins with a closing mark or ends with an opening one', () => {
  const title = '关于印发《中共湖南省委、省政府“妇女之家”》（试行），“巾帼心向党”《条例》、《办法》的通知';
  for (let width = 6; width < 30; width += 1) {
    for (const line of wrapTitle(title, width, measure)) {
      expect(line).not.toMatch(/^[，。、》”）]|[《“（]$/u);
    }
  }
});
