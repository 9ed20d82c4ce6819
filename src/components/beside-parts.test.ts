import { expect, test } from 'vitest';
import { sampleRecord } from '../model/samples.ts';
import { type BesidePanelRow, besidePanel } from './plan/beside-panel.ts';
import { passageNotes } from './plan/passage-notes.ts';
import { render } from './render.ts';
import UptakeTable from './UptakeTable.astro';

const entry = { record: sampleRecord(), name: '甲市妇联 · 2021 · 工作要点', who: '甲市妇联' };
const text = (html: string) => html.replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|\s/g, '');

/** The note of one passage that `records` others share, of which it names three. */
function noteOf(records: number, part = {}) {
  const pair = { href: '/compare/?r=yi&r=jia', isOwnPage: false };
  const first = [1, 2, 3].map((n) => ({ entry, href: `/plans/jia-2021-plan/#o${n}`, pair }));
  const note = {
    record: 'yi',
    passage: 'o1',
    records,
    isLeast: false,
    quote: '开展巾帼志愿服务',
    first,
    ...part,
  };
  return passageNotes(new Map([['o1', note]]), ['title', 'o1']).join('');
}

test('a note is as long for five thousand records as for four, and leads to a search for the others', async () => {
  const [few, many] = [noteOf(4), noteOf(5000)];
  expect(many.replaceAll('5000', '4').replaceAll('4997', '1')).toBe(few);
  expect(text(many)).toContain('另见5000份记录');
  expect(text(many)).toContain('另有4997份，搜索这段文字');
  expect(many).toContain(`href="/search/?q=${encodeURIComponent('开展巾帼志愿服务')}"`);
  expect(noteOf(3)).not.toContain('/search/');
});

test('where the records were not all counted the note says so', async () => {
  expect(text(noteOf(501, { isLeast: true }))).toMatch(/另见至少501份记录.*另有至少498份/);
});

test('both side by side stand on their own page at the passage, else on the comparing page', async () => {
  const pair = { href: '/compare/yi/jia/', isOwnPage: true };
  const first = [{ entry, href: '/plans/jia-2021-plan/#o9', pair }];
  const own = noteOf(1, { first });
  expect(own).toMatch(
    /href="\/compare\/yi\/jia\/#yi--o1"[^>]*aria-label="与“甲市妇联 · 2021 · 工作要点”对照"/,
  );
  expect(noteOf(3)).toMatch(/href="\/compare\/\?r=yi(&#38;|&amp;|&)r=jia"/);
});

test('a passage that stands nowhere else has no note', () => {
  expect(passageNotes(new Map(), ['o1'])).toEqual([]);
});

test('the panel leads from each count to the comparison and says what a summary does not prove', async () => {
  const row: BesidePanelRow = {
    place: 'lastYear',
    before: { ...entry, record: sampleRecord({ year: 2020 }) },
    after: entry,
    other: entry,
    counts: {
      changes: { carried: 1, reworded: 2, notFound: 3, added: 4 },
      shared: 5,
      distance: { years: 1, between: [] },
      summary: 'a',
    },
    href: '/compare/a/b/',
  };
  const lowers = { href: '/plans/x/uptake/', count: 7 };
  const html = besidePanel([row], lowers, (id) => id).text;
  expect(text(html)).toMatch(
    /上年.*从“甲市妇联2020”到“甲市妇联2021”：承接1改写2未见3新见4同文5相隔1年。前者是媒体摘要/,
  );
  expect(html.match(/href="\/compare\/a\/b\/#changes-1-2"/g)).toHaveLength(4);
  expect(text(html)).toContain('下级7份记录');
});

test('where the lower plans have no page together they are counted and nothing leads to it', async () => {
  const html = besidePanel([], { href: null, count: 7 }, (id) => id).text;
  expect(text(html)).toContain('下级有7份记录');
  expect(html).not.toContain('href');
});

test('the table of lower plans says of summaries that they leave out, and counts all full texts only where some have no column', async () => {
  const cell = { status: 'notFound', sameBy: null, caveat: 'summary', places: [] };
  const summary = { ...entry, record: sampleRecord({ evidence: 'summary' }) };
  const thing = { type: 'campaign', id: 'liangai', name: '两癌', kind: 'welfare' };
  const rows = [{ thing, upper: [], cells: [cell, cell], named: 40 }];
  const columns = [entry, summary].map((one) => ({ entry: one, href: '/compare/x/y/' }));
  const table = async (counted: number | null) => text(await render(UptakeTable, { columns, rows, counted }));
  expect(await table(90)).toMatch(/写到的下级全文.*两癌○未见○摘要未写40\/90/);
  expect(await table(null)).not.toContain('写到的下级全文');
});
