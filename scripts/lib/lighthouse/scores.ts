/** What Lighthouse grades. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Least score a page may have; that of performance leaves room for the noise of machines. */
export const LIMITS: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** What is used of a report of Lighthouse. */
export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/** A page with its scores of 0–100, and what cost it points: `seo: Links are crawlable`. */
export interface PageScores {
  path: string;
  scores: Record<Category, number>;
  faults: string[];
}

/** Scores of several runs as one: of performance the median, of all else the worst, as there nothing is noise. */
export function joinRuns(path: string, reports: readonly Report[]): PageScores {
  const runs = CATEGORIES.map((category) => {
    const scores = reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100));
    const sorted = scores.toSorted((a, b) => a - b);
    return [category, sorted[category === 'performance' ? Math.floor(sorted.length / 2) : 0] ?? 0] as const;
  });
  const faults = reports.flatMap((report) =>
    CATEGORIES.flatMap((category) => faultsOf(report, category).map((title) => `${category}: ${title}`)),
  );
  return { path, scores: Object.fromEntries(runs) as Record<Category, number>, faults: [...new Set(faults)] };
}

function faultsOf({ categories, audits }: Report, category: Category): string[] {
  return (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => [audits[id]?.title ?? id, audits[id]?.displayValue].filter(Boolean).join(' '));
}

/** Whether a page falls below a limit. */
export function isBelow({ scores }: PageScores): boolean {
  return CATEGORIES.some((category) => scores[category] < LIMITS[category]);
}

/** The scores as a Markdown table. */
export function formatScores(pages: readonly PageScores[]): string {
  const rows = pages.map(({ path, scores }) => [
    `\`${path}\``,
    ...CATEGORIES.map((category) => String(scores[category])),
  ]);
  return [['page', ...CATEGORIES], ['---', ...CATEGORIES.map(() => '---:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
