import type { ToolFigures } from './results.ts';
import { OURS, summarise } from './summary.ts';

/** One column of bars. */
interface Measure {
  title: string;
  /** The largest value of the axis; null takes the largest there is. */
  full: number | null;
  value(figures: ToolFigures): number | null;
  format(value: number): string;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);
const percent = (value: number): string => `${Math.floor(value)} %`;

const MEASURES: readonly Measure[] = [
  {
    title: 'Build, wall time',
    full: null,
    value: (figures) => finite(summarise(figures, 'building').wall),
    format: (value) => `${value.toFixed(value < 10 ? 1 : 0)} s`,
  },
  {
    title: 'Peak memory',
    full: null,
    value: (figures) => summarise(figures, 'building').peak,
    format: (value) => `${(value / 1e9).toFixed(1)} GB`,
  },
  {
    title: 'Search: recall',
    full: 100,
    value: ({ search }) => search && share(search.found, search.right),
    format: percent,
  },
  {
    title: 'Search: precision',
    full: 100,
    value: ({ search }) => search && share(search.found, search.shown),
    format: percent,
  },
];

/** Sizes in px. */
const NAMES = 178;
const COLUMN = 182;
const BAR = 110;
const ROW = 24;
const HEAD = 62;
const WIDTH = NAMES + MEASURES.length * COLUMN + 16;

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.size { font-size: 15px; font-weight: 600 }
.head { fill: #59636e }
.ours { font-weight: 700 }
.ground { fill: #ffffff }
.bar { fill: #8a939e }
.bar.own { fill: #b3261e }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .head { fill: #9aa4af }
  .ground { fill: #0d1117 }
  .bar { fill: #6e7781 }
  .bar.own { fill: #ff8a80 }
}`;

/**
 * The figures as a picture, in the colours the reader's system asks for: a block for each size of corpus, a row for each
 * tool, a column of bars for each measure. A tool without a figure has a dash; columns of one block share one scale.
 */
export function drawChart(figures: readonly ToolFigures[]): string {
  const sizes = [...new Set(figures.map(({ plans }) => plans))];
  let top = 0;
  const blocks = sizes.map((plans) => {
    const members = figures.filter((one) => one.plans === plans && one.runs.length > 0);
    const block = drawBlock(plans, members, top);
    top += HEAD + members.length * ROW + 18;
    return block;
  });
  const title = 'Building and searching the same plans with several tools';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${Math.max(top, 1)}" role="img" aria-label="${title}">
<title>${title}</title>
<style>${STYLE}
</style>
<rect class="ground" width="100%" height="100%"/>
${blocks.join('\n')}
</svg>
`;
}

function drawBlock(plans: number, figures: readonly ToolFigures[], top: number): string {
  const rows = figures.toSorted((a, b) => Number(a.tool === OURS) - Number(b.tool === OURS));
  const names = rows.map((one, i) => text(12, rowTop(top, i), nameOf(one), one.tool === OURS ? 'ours' : ''));
  const columns = MEASURES.map((measure, i) => drawColumn(measure, rows, NAMES + i * COLUMN, top));
  return [text(12, top + 26, `${plans.toLocaleString('en')} plans`, 'size'), ...names, ...columns].join('\n');
}

function drawColumn(measure: Measure, rows: readonly ToolFigures[], left: number, top: number): string {
  const values = rows.map((one) => measure.value(one));
  const full = measure.full ?? Math.max(...values.map((value) => value ?? 0));
  const bars = rows.map((one, i) =>
    drawBar(measure, values[i] ?? null, full, left, rowTop(top, i), one.tool),
  );
  return [text(left, top + 50, measure.title, 'head'), ...bars].join('\n');
}

function drawBar(
  measure: Measure,
  value: number | null,
  full: number,
  left: number,
  base: number,
  tool: string,
): string {
  if (value === null) return text(left, base, '–', 'head');
  const width = full > 0 ? (value / full) * BAR : 0;
  const own = tool === OURS ? ' own' : '';
  const bar = `<rect class="bar${own}" x="${left}" y="${base - 12}" width="${width.toFixed(1)}" height="15" rx="2"/>`;
  return bar + text(left + Math.ceil(width) + 6, base, measure.format(value), own && 'ours');
}

/** Baseline of a row's text. */
function rowTop(top: number, row: number): number {
  return top + HEAD + row * ROW + 14;
}

/** The name without versions: `Hugo 0.111 + Pagefind 1.6.0` → `Hugo + Pagefind`. */
function nameOf({ title }: ToolFigures): string {
  return title.replace(/ \([^)]*\)/, '').replace(/ \d[\d.]*/g, '');
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text x="${x}" y="${y}"${kind ? ` class="${kind}"` : ''}>${escapeXml(content)}</text>`;
}

function escapeXml(content: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return content.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
