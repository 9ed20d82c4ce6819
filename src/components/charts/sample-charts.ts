import type { ShareRow } from '../../charts/share-rows.ts';
import type { ChartRecord, RecordThemes } from '../../charts/theme-series.ts';

/** For tests: two themes, and records with so many items under each. */
export const themes = [
  { id: 'ideology', zh: '思想政治引领', short: '思想' },
  { id: 'family-civility', zh: '家庭文明与家风', short: '家风' },
];

/** A full plan unless told otherwise: `record('jia-2019', [3, 0])`. */
export function record(id: string, items: [number, number], over: Partial<RecordThemes> = {}): ChartRecord {
  const counts: RecordThemes = {
    record: id,
    organisation: id.split('-')[0] ?? null,
    year: Number(id.split('-')[1]),
    kind: 'plan',
    evidence: 'full',
    units: 5,
    characters: 1000,
    unlabelled: 0.1,
    themes: new Map(
      themes.map((theme, t) => [
        theme.id,
        {
          units: Array.from({ length: items[t] ?? 0 }, (_, n) => `i${n}`),
          share: (items[t] ?? 0) / 10,
          mentions: items[t] ?? 0,
        },
      ]),
    ),
    ...over,
  };
  return { counts, label: id, name: id, href: `/plans/${id}/` };
}

export const hrefOf = (theme: string, id: string) => `/themes/${theme}/#${id}`;

/** Two full plans, a press summary and a review. */
export const records = [
  record('jia-2019', [3, 0]),
  record('yi-2021', [4, 2]),
  record('bing-2021', [1, 0], { evidence: 'summary' }),
  record('bing-2020', [1, 1], { evidence: 'summary', kind: 'review' }),
];
export const base = { id: 'chart', heading: '主题', themes, records, hrefOf };

export const hostile = `<script>alert(1)</script>" onload="x" '><img src=x>`;

/** An organisation's row of shares, 甲妇联 for `甲`. */
export const shareRow = (id: string, shares: [number, number], over: Partial<ShareRow> = {}): ShareRow => ({
  id,
  name: `${id}妇联`,
  href: `/organisations/${id}/`,
  plans: 2,
  listed: 2,
  years: [2019, 2021],
  organisations: 1,
  by: 'sum',
  shares: new Map(themes.map((theme, t) => [theme.id, shares[t] ?? 0])),
  passages: new Map(
    themes.flatMap((theme, t) =>
      shares[t] === 0 ? [] : [[theme.id, { count: 7, href: `/organisations/${id}/themes/#${theme.id}` }]],
    ),
  ),
  ...over,
});
export const themeHref = (theme: string) => `/themes/${theme}/`;
