import { beforeAll, describe, expect, test } from 'vitest';
import { renderPage } from '../../src/components/render.ts';
import { walkPassages } from '../../src/model/walk.ts';
import CampaignPage from '../../src/pages/campaigns/[id].astro';
import OrganisationPage from '../../src/pages/organisations/[id].astro';
import UptakePage from '../../src/pages/plans/[id]/uptake.astro';
import PlanPage from '../../src/pages/plans/[id].astro';
import SourcePage from '../../src/pages/sources/[id].astro';
import ThemePage from '../../src/pages/themes/[id].astro';
import YearPage from '../../src/pages/years/[year].astro';
import { type Corpus, corpus } from '../../src/queries/corpus.ts';
import { countPair } from '../../src/queries/pair-counts.ts';
import { pairsOf } from '../../src/queries/pairs.ts';
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

/** Text of a page without its markup and blanks. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');

describe('what stands beside a plan', () => {
  test('the panel of 岳阳 2021 shows the province 2019 with its counts and what lies between', async () => {
    const html = await renderPage(PlanPage, { params: { id: 'yueyang-2021-plan' } });
    const pair = await pairOf('hunan-2019-plan', 'yueyang-2021-plan');
    const { changes, shared } = await countPair(pair);
    const [, panel = ''] = textOf(html).split('从“湖南省妇联2019”到“岳阳市妇联2021”：');
    expect(panel).toMatch(
      `承接${changes.carried}改写${changes.reworded}未见${changes.notFound}新见${changes.added}同文${shared}相隔2年。其间还应有：湖南省妇联2020（未收录）`,
    );
    expect(html).toContain('href="/compare/hunan-2019-plan/yueyang-2021-plan/#changes-1-2"');
    expect(html).toContain('href="/compare/hunan-2019-plan/yueyang-2021-plan/#shared"');
  });

  test('a shared passage is marked in the text and noted in the margin, with a way to both', async () => {
    const html = await renderPage(PlanPage, { params: { id: 'hunan-2019-plan' } });
    expect(html).toMatch(/class="mark mark-shared"/);
    expect(textOf(html)).toContain('另见1份记录');
    expect(html).toMatch(
      /href="\/plans\/yueyang-2021-plan\/#s\d[^"]*"[\s\S]*?href="\/compare\/hunan-2019-plan\/yueyang-2021-plan\/#hunan-2019-plan--s1-/,
    );
  });

  test('a record that shares nothing has no note and no mark', async () => {
    const html = await renderPage(PlanPage, { params: { id: 'hengyang-2021-plan-summary' } });
    expect(html).not.toMatch(/mark-shared|class="elsewhere/);
  });

  test('what lower levels took up leads to both sentences, and a summary proves nothing', async () => {
    const html = await renderPage(UptakePage, { params: { id: 'hunan-2019-plan' } });
    const row = html.split('<tr').find((part) => part.includes('>巾帼心向党<')) ?? '';
    expect(textOf(`<tr${row}`)).toMatch(/改写.*未见.*摘要未写/);
    expect(row).toContain('href="/compare/hunan-2019-plan/yueyang-2021-plan/#changes-1-2"');
  });

  test('the page of 巾帼初心耀三湘 says that it is older than the corpus', async () => {
    const html = await renderPage(CampaignPage, { params: { id: 'jinguochuxinyaosanxiang' } });
    const [, line = ''] = textOf(html).split('只说先后，不说谁从谁那里学来。');
    expect(line).toMatch(/^2019库中首见早于本库起点省级湖南省妇联全文.*≫已有深化/);
  });

  test('the page of 美丽家园, which one plan has, shows that plan alone', async () => {
    const html = await renderPage(CampaignPage, { params: { id: 'meilijiayuan' } });
    const [, once = ''] = textOf(html).split('库中只见于这一份文件');
    expect(once).toMatch(/^湖南省妇联·2019·工作要点全文.*≫已有深化.*此前应已有之，本库未收录。/);
    expect(textOf(html)).toMatch(/机构湖南省妇联年份2019层级省级/);
    expect(html).toContain(`href="/search/?q=${encodeURIComponent('“美丽家园”')}"`);
    expect(html).not.toMatch(/<figure|class="lineage"/);
  });
});

async function pairOf(before: string, after: string) {
  const pair = (await pairsOf(before)).find((one) => one.after.record.id === after);
  if (pair === undefined) throw new Error(`no pair ${before} ${after}`);
  return pair;
}

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
