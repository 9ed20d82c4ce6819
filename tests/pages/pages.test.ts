import { beforeAll, describe, expect, test } from 'vitest';
import { renderPage } from '../../src/components/render.ts';
import { walkPassages } from '../../src/model/walk.ts';
import OrganisationPage from '../../src/pages/organisations/[id].astro';
import PlanPage from '../../src/pages/plans/[id].astro';
import SourcePage from '../../src/pages/sources/[id].astro';
import ThemePage from '../../src/pages/themes/[id].astro';
import YearPage from '../../src/pages/years/[year].astro';
import { type Corpus, corpus } from '../../src/queries/corpus.ts';
import { listYears } from '../../src/queries/years.ts';

let all: Corpus;
beforeAll(async () => {
  all = await corpus();
});
const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

describe('every record', () => {
  test('has each of its passages on its page under the passage’s own anchor, once', async () => {
    for (const record of all.plans) {
      const ids = idsOf(await renderPage(PlanPage, { params: { id: record.id } }));
      expect(new Set(ids).size, record.id).toBe(ids.length);
      const missing = walkPassages(record).filter((passage) => !ids.includes(passage.id));
      expect(missing, record.id).toEqual([]);
    }
  });

  test('says what its evidence allows', async () => {
    for (const record of all.plans) {
      const html = await renderPage(PlanPage, { params: { id: record.id } });
      const words = record.kind === 'plan' && record.evidence === 'full' ? '收录的是全文' : '不能说明|不计入';
      expect(html, record.id).toMatch(new RegExp(words));
    }
  });
});

test('every source shows each of its lines under its number', async () => {
  for (const source of all.sources) {
    const html = await renderPage(SourcePage, { params: { id: source.id }, props: { source } });
    const lines = idsOf(html).filter((id) => /^l\d+$/.test(id ?? ''));
    expect(lines).toEqual(source.lines.map((_, i) => `l${i + 1}`));
  }
});

test('every organisation shows a place for each year of the corpus', async () => {
  const years = listYears(all).map(({ year }) => year);
  for (const [id, entries] of all.recordsOf) {
    const html = await renderPage(OrganisationPage, { params: { id } });
    for (const year of years) expect(html).toContain(`/years/${year}/`);
    for (const { record } of entries) expect(html).toContain(`/plans/${record.id}/`);
  }
});

test('every year shows its records, every theme the records that carry it', async () => {
  for (const { year } of listYears(all)) {
    const html = await renderPage(YearPage, { params: { year: String(year) } });
    for (const { record } of all.recordsIn.get(year) ?? []) expect(html).toContain(`/plans/${record.id}/`);
  }
  for (const { id } of all.themes) {
    const html = await renderPage(ThemePage, { params: { id } });
    const carriers = all.plans.filter((r) =>
      r.sections.some((s) => s.items.some((i) => i.themes.some((t) => t.id === id))),
    );
    for (const record of carriers) expect(html).toContain(`/plans/${record.id}/#`);
  }
});
