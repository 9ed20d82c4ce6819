import { describe, expect, test } from 'vitest';
import { sampleCampaign, sampleOccurrence, sampleThemed } from '../model/samples.ts';
import { bigCorpus } from './big-corpus.ts';
import { describeCampaign } from './campaigns.ts';
import { countCharts } from './charts.ts';
import { groupParts as groupLedgerParts } from './ledger.ts';
import { countLedger, ledgerParts } from './ledger-parts.ts';
import { LINES } from './list-parts.ts';
import { collectMarks } from './marks.ts';
import { thingHref } from './name-groups.ts';
import { indexNames } from './name-index.ts';
import type { OccurrenceYear } from './occurrences.ts';
import { listTargets } from './targets.ts';
import { cutThemes, groupThemeRows } from './theme-parts.ts';
import { describeTheme } from './themes.ts';
import { groupParts } from './thing-page.ts';
import { partsOf } from './thing-parts.ts';

const target = {
  node: 'o1',
  quote: '评选100户',
  value: 100,
  unit: '户',
  object: '',
  comparator: '=' as const,
  deadline: null,
  kind: 'target' as const,
};
const label = { id: 'family-education', score: 1, evidence: ['词'] };
const opening = [sampleThemed('o1', '两癌检查，评选100户。', [label])];
const shape = { provinces: 8, cities: 39, years: [2016, 2017, 2018, 2019, 2020, 2021] };
const bare = bigCorpus(shape);
const ids = [...bare.recordById.keys()];
const family = sampleCampaign({
  occurrences: ids.flatMap((record) => [sampleOccurrence({ record }), sampleOccurrence({ record })]),
});
const rare = sampleCampaign({ id: 'rare', occurrences: [sampleOccurrence({ record: ids[0] as string })] });
const all = bigCorpus(shape, () => ({ opening, targets: [target] }), { campaigns: [family, rare] });
const charts = countCharts(all);
const index = indexNames(all);
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const placesIn = (years: OccurrenceYear<{ id: string }>[]) =>
  years.flatMap(({ groups }) => groups.flatMap(({ records }) => records.flatMap(({ places }) => places)));

describe('a family in thousands of records', () => {
  const page = describeCampaign(all, family);
  const parts = groupParts(all, family, partsOf(all, family));

  test('shows the newest places in their sentences and all of them once on parts', () => {
    expect(ids).toHaveLength(1920);
    expect(placesIn(page.years)).toHaveLength(100);
    expect(page.years.map(({ year }) => year)).toEqual([2021]);
    const listed = [...parts.values()].flatMap(placesIn).map(({ id }) => id);
    expect([listed.length, new Set(listed).size]).toEqual([3840, 3840]);
    expect(sum(page.parts.map(({ places }) => places))).toBe(3840);
    for (const part of page.parts) expect(part.records + part.places).toBeLessThanOrEqual(LINES);
  });

  test('is linked from a record and from its line at the part that lists the record', () => {
    const thing = index.things.find(({ of }) => of.id === family.id);
    const anchors = (slug: string) =>
      (parts.get(slug) ?? []).flatMap(({ groups }) =>
        groups.flatMap(({ id, records }) => [
          id,
          ...records.flatMap(({ entry, places }) => [entry.record.id, ...places.map((place) => place.id)]),
        ]),
      );
    const linked = [
      ...(thing === undefined ? [] : ids.map((id) => thingHref(thing, id))),
      ...(page.lineage?.years ?? []).flatMap(({ levels }) =>
        levels.flatMap(({ places }) => places.map(({ href }) => href)),
      ),
      ...(page.line?.rows ?? []).flatMap(({ lanes }) =>
        lanes.flatMap(({ cells }) =>
          cells.flatMap(({ href, marks }) => [href, ...marks.map((mark) => mark.href)]),
        ),
      ),
    ];
    const known = new Set(
      [...parts.keys()].flatMap((slug) =>
        anchors(slug).map((id) => `/campaigns/${family.id}/${slug}/#${id}`),
      ),
    );
    const years = shape.years.map((year) => `#y${year}`);
    expect(linked.length).toBeGreaterThan(1920 + 3840);
    expect(linked.filter((href) => !known.has(href) && !years.includes(href))).toEqual([]);
  });

  test('leaves a family that stands once whole on its page', () => {
    const { parts: none, years } = describeCampaign(all, rare);
    expect([none.length, placesIn(years).length]).toEqual([0, 1]);
    const thing = index.things.find(({ of }) => of.id === 'rare');
    expect(thing && thingHref(thing, ids[0])).toBe(`/campaigns/rare/#${ids[0]}`);
  });
});

test('a theme of thousands of units shows the newest and lists every record once on parts', () => {
  const page = describeTheme(all, charts, 'family-education');
  expect(page.counts).toEqual({ full: 1920, summary: 0, review: 0 });
  expect(sum(page.years.map(({ records }) => records.length))).toBe(60);
  const rows = groupThemeRows(all, charts, 'family-education');
  const parts = cutThemes(all, charts).get('family-education') ?? [];
  expect(
    [...rows.values()]
      .flat()
      .map(({ entry }) => entry.record.id)
      .sort(),
  ).toEqual(ids.toSorted());
  expect(parts.map(({ slug, records }) => [slug, records])).toEqual(
    parts.map(({ slug }) => [slug, rows.get(slug)?.length]),
  );
});

test('every quantity stands on one part of the ledger, where its mark leads, and the numbers of years add up', () => {
  const entries = listTargets(all);
  const rows = groupLedgerParts(all, entries);
  const parts = ledgerParts(all);
  expect(entries).toHaveLength(1920);
  expect(parts.map(({ slug, places }) => [slug, places])).toEqual(
    parts.map(({ slug }) => [slug, rows.get(slug)?.length]),
  );
  expect(sum(countLedger(all).map(({ counts }) => counts.target ?? 0))).toBe(1920);
  const [entry] = rows.get(parts[1]?.slug ?? '') ?? [];
  const marks = entry && [...collectMarks(entry.entry.record, index, parts[1]?.slug).values()].flat();
  expect(marks?.map(({ href }) => href)).toContain(`/targets/${parts[1]?.slug}/#${entry?.id}`);
});
