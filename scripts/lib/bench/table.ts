import { formatShare } from '../search-quality/table.ts';
import type { ChangedFigures, ToolFigures } from './results.ts';
import type { StepRun } from './run-step.ts';
import { OURS, type Summary, summarise } from './summary.ts';

const HEAD = [
  'tool',
  'wall, s (fastest–slowest)',
  '× this site',
  'processor, s',
  'peak, GB',
  'output, MB',
  'files',
  'HTML, median / heaviest, KB',
  'plan page with all it loads, KB',
  'recall',
  'precision',
  'p50 / p95, ms',
  'first query, KB',
];
const NONE = '–';

/** The figures of every size of corpus as Markdown: a heading, a table, and when and how they were taken. */
export function formatTables(figures: readonly ToolFigures[], machine: string): string {
  const sizes = [...new Set(figures.map(({ plans }) => plans))];
  const tables = sizes.map((plans) =>
    formatSize(
      plans,
      figures.filter((one) => one.plans === plans),
    ),
  );
  return [machine, ...tables].join('\n\n');
}

function formatSize(plans: number, figures: readonly ToolFigures[]): string {
  const ours = figures.find(({ tool }) => tool === OURS);
  const own = ours ? summarise(ours, 'building').wall : Number.NaN;
  const rows = figures.toSorted((a, b) => place(a) - place(b)).flatMap((one) => formatTool(one, own));
  const table = [HEAD, HEAD.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map(line).join('\n');
  const lines = [...figures.flatMap(formatRemarks), ...formatOrigins(figures)];
  return `### ${plans.toLocaleString('en')} plans\n\n${table}\n\n${lines.map((one) => `- ${one}`).join('\n')}`;
}

/** What the row of a tool cannot say: why it is empty, answers not read to their end, what a changed document takes. */
function formatRemarks(figures: ToolFigures): string[] {
  const { title, failed, search, changed } = figures;
  const remarks = failed === null ? [] : [`left out or given up: ${failed}`];
  if (search && search.complete < search.questions)
    remarks.push(
      `recall and precision are of the ${search.complete} of ${search.questions} answers read to their end in time`,
    );
  if (changed) remarks.push(formatChanged(figures, changed));
  return remarks.map((remark) => escapeCell(`${title}: ${remark}.`));
}

/** Beside the whole, by the clock and by the processor: the latter hardly moves with other work on the machine. */
function formatChanged(figures: ToolFigures, { steps }: ChangedFigures): string {
  const { wall, processor } = summarise(
    { runs: [{ round: 1, load: 0, steps: steps.map(asBuilding) }] },
    'building',
  );
  const [reading, building] = [summarise(figures, 'reading'), summarise(figures, 'building')];
  const share = (part: number, whole: number) =>
    `${seconds(part)} s, ${Math.round((part / whole) * 100)} % of the whole`;
  const clock = `one changed document, read and built again: ${share(wall, reading.wall + building.wall)}`;
  if (processor === null || reading.processor === null || building.processor === null) return clock;
  return `${clock}; of the processor ${share(processor, reading.processor + building.processor)}`;
}

/** Reading counts with the rest here. */
function asBuilding(step: StepRun): StepRun {
  return { ...step, step: 'build' };
}

/** When, how often and under which load; figures of one command share a line. */
function formatOrigins(figures: readonly ToolFigures[]): string[] {
  const groups = Map.groupBy(figures, ({ date, command }) => `${date}, \`${command}\``);
  return Array.from(groups, ([origin, members]) => {
    const loads = members.flatMap(({ runs }) => runs.map(({ load }) => load));
    const rounds = Math.max(0, ...members.map(({ runs }) => runs.length));
    const load =
      loads.length > 0 ? `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}` : NONE;
    const names = members.length < figures.length ? `${members.map(({ title }) => title).join(', ')}: ` : '';
    return `${names}${origin}; rounds: ${rounds}; load when a tool began: ${load}.`;
  });
}

/** This site stands last. */
function place({ tool }: ToolFigures): number {
  return tool === OURS ? 1 : 0;
}

function formatTool(figures: ToolFigures, own: number): string[][] {
  const building = summarise(figures, 'building');
  const row = [...formatTimes(building, own), ...formatOutput(figures), ...formatSearch(figures)];
  if (figures.tool !== OURS) return [[figures.title, ...row]];
  const reading = formatTimes(summarise(figures, 'reading'), own);
  const empty = HEAD.slice(reading.length + 1).map(() => '');
  return [
    [`**${figures.title}**: pages, pictures, index`, ...row],
    [`**${figures.title}**: reading the texts, before that`, ...reading, ...empty],
  ];
}

function formatTimes({ wall, fastest, slowest, processor, peak, rounds }: Summary, own: number): string[] {
  if (rounds === 0) return [NONE, NONE, NONE, NONE];
  const spread = rounds > 1 ? ` (${seconds(fastest)}–${seconds(slowest)})` : '';
  return [
    `${seconds(wall)}${spread}`,
    Number.isFinite(own) ? (wall / own).toFixed(2) : NONE,
    processor === null ? NONE : seconds(processor),
    peak === null ? NONE : (peak / 1e9).toFixed(2),
  ];
}

function formatOutput({ output }: ToolFigures): string[] {
  if (output === null) return [NONE, NONE, NONE, NONE];
  const { bytes, files, pages, planPage } = output;
  return [
    (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0),
    files.toLocaleString('en'),
    `${kilobytes(pages.median)} / ${kilobytes(pages.heaviest)}`,
    kilobytes(planPage.bytes),
  ];
}

function formatSearch({ search }: ToolFigures): string[] {
  if (search === null) return [NONE, NONE, NONE, NONE];
  const { right, found, shown, latency, firstBytes } = search;
  return [
    formatShare(found, right),
    formatShare(found, shown),
    `${latency.p50.toFixed(0)} / ${latency.p95.toFixed(0)}`,
    kilobytes(firstBytes),
  ];
}

/** 4.213 → `4.2`, 312.7 → `313` */
function seconds(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 1e5 ? 1 : 0);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** What would end a cell or begin markup: `|`, `<`, a line break. */
function escapeCell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[|<]/g, '\\$&');
}
