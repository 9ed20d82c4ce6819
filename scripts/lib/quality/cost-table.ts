import type { PageCost } from './measure-page.ts';

/** A page with its cost: `/plans/yueyang-2021-plan/`. */
export interface CostRow extends PageCost {
  path: string;
}

/** The costs as a Markdown table, kilobytes (1,000 bytes) to one place. */
export function formatCosts(rows: readonly CostRow[]): string {
  const head = ['page', 'HTML', 'CSS', 'JS', 'together', 'else', 'layout shift'];
  const lines = rows.map(({ path, html, css, js, other, shift }) => [
    `\`${path}\``,
    ...[html, css, js, html + css + js, other].map(kilobytes),
    shift.toFixed(3),
  ]);
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Puts a table in the place of the one that stands between the two marks of a name. Throws where there are none. */
export function writeTable(text: string, table: string, name = 'table'): string {
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!between.test(text)) throw new Error(`no place for the table: <!-- ${name} --> … <!-- /${name} -->`);
  return text.replace(between, (_, start: string, end: string) => `${start}${table}\n${end}`);
}

/** 12345 → `12.3` */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
