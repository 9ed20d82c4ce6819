import { expect, test } from 'vitest';
import { drawChart } from './chart.ts';
import { aStep, someFigures } from './sample-figures.ts';
import { OURS } from './summary.ts';

const widths = (svg: string, kind = 'bar') =>
  Array.from(svg.matchAll(new RegExp(`<rect class="${kind}"[^>]* width="([\\d.]+)"`, 'g')), (match) =>
    Number(match[1]),
  );

test('draws bars in the ratio of the figures', () => {
  const twice = [{ round: 1, load: 0, steps: [aStep({ wall: 20, peak: 5e8 })] }];
  const [wall, wallTwice, peak, peakHalf] = widths(drawChart([someFigures(), someFigures({ runs: twice })]));
  expect(wallTwice).toBeCloseTo(2 * (wall ?? 0), 0);
  expect(peakHalf).toBeCloseTo((peak ?? 0) / 2, 0);
});

test('escapes names', () => {
  const svg = drawChart([someFigures({ title: 'A & <B>' })]);
  expect(svg).toContain('A &amp; &lt;B&gt;');
  expect(svg).not.toContain('<B>');
});

test('puts a dash where there is no figure, and no bar', () => {
  const svg = drawChart([someFigures({ search: null })]);
  expect(svg.match(/>–</g)).toHaveLength(2);
  expect(widths(svg)).toHaveLength(2);
});

test('leaves out a tool that was not run', () => {
  expect(drawChart([someFigures({ runs: [] })])).not.toContain('Hugo');
});

test('marks this site by weight and colour, and has colours for dark systems', () => {
  const svg = drawChart([someFigures({ tool: OURS, title: 'this site' })]);
  expect(svg).toContain('class="ours">this site<');
  expect(widths(svg, 'bar own').length).toBeGreaterThan(0);
  expect(svg).toContain('prefers-color-scheme: dark');
});

test('draws nothing of nothing without falling over', () => {
  expect(drawChart([])).not.toMatch(/NaN|Infinity/);
});
