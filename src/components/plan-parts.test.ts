import { describe, expect, test } from 'vitest';
import type { Fact } from '../model/provenance.ts';
import {
  sampleItem,
  sampleOrganisation,
  sampleRecord,
  sampleSection,
  sampleSource,
  sampleText,
  sampleTheme,
} from '../model/samples.ts';
import AccountTable from './AccountTable.astro';
import EvidenceBadge from './EvidenceBadge.astro';
import OrganisationTree from './OrganisationTree.astro';
import { attachmentSection } from './plan/attachment.ts';
import { factTable } from './plan/fact-table.ts';
import { neighbourLinks } from './plan/neighbour-links.ts';
import { planHead } from './plan/plan-head.ts';
import { planSection } from './plan/plan-section.ts';
import { sourceLine } from './plan/source-line.ts';
import RepairTable from './RepairTable.astro';
import { render } from './render.ts';
import Timeline from './Timeline.astro';

const themes = new Map([['family-education', sampleTheme()]]);
const nameless = { record: sampleRecord(), name: '甲市妇联 · 2021 · 工作要点', who: '甲市妇联' };

describe('a section', () => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const inner = sampleItem('s1-i1-i1', { label: '（1）', heading: '内层' });
  const item = sampleItem('s1-i1', {
    heading: hostile,
    paragraphs: [sampleText('s1-i1-p1', hostile)],
    items: [inner],
    themes: [
      { id: 'family-education', score: 0.8, evidence: ['家长学校', hostile] },
      { id: 'no-such-theme', score: 0.1, evidence: ['x'] },
    ],
  });
  const html = planSection(sampleSection('s1', [item], { title: hostile }), { themes }).text;

  test('escapes hostile text in titles, headings, passages and evidence', () => {
    expect(html).not.toMatch(/<script>alert|<img/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('gives headings and passages their anchors, each with a link to itself', () => {
    for (const id of ['s1', 's1-i1', 's1-i1-p1', 's1-i1-i1']) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
      expect(html).toContain(`href="#${id}"`);
    }
  });

  test('nests the headings by level', () => {
    expect(html).toMatch(/<h2[^>]*id="s1"[\s\S]*<h3[^>]*id="s1-i1"[\s\S]*<h4[^>]*id="s1-i1-i1"/);
  });

  test('shows a theme with the terms behind it as an inference, and leaves an unknown one out', () => {
    expect(html).toMatch(/<summary[^>]*>家庭教育<\/summary>[\s\S]*家长学校[\s\S]*按词表自动标注/);
    expect(html).not.toContain('no-such-theme');
  });
});

describe('an attachment', () => {
  const attachment = {
    id: 'a1',
    label: '附件1',
    title: '安排表',
    header: ['姓名', '联络员'],
    rows: [
      ['王某', '刘某 ［电话略］'],
      ['曾某', ''],
    ],
    paragraphs: [],
    spans: [],
  };

  test('is a table with a caption, column heads, and an anchor for each filled cell', async () => {
    const html = attachmentSection(attachment).text;
    expect(html).toMatch(/<caption[^>]*>[^<]*附件1 安排表[\s\S]*<th scope="col" id="a1-r0-c1"/);
    expect(html).toContain('id="a1-r1-c2"');
    expect(html).not.toContain('id="a1-r2-c2"');
    expect(html).toContain('原表此格为空');
  });

  test('marks what was withheld', async () => {
    expect(attachmentSection(attachment).text).toMatch(
      /<span class="mark mark-withheld"[^>]*>［电话略］<\/span>/,
    );
  });
});

describe('the head of a record', () => {
  test('has the printed title of a full plan as heading', async () => {
    const html = planHead({ entry: nameless, source: 'a' }).text;
    expect(html).toMatch(/<h1 id="title"[^>]*>甲市妇联2021年工作要点<\/h1>/);
    expect(html).toContain('本文未见');
  });

  test('names a press summary fully, because its printed title alone is not unique, and says what it cannot prove', async () => {
    const record = sampleRecord({ evidence: 'summary', title: '甲市妇联', headline: '做响“担当”' });
    const html = planHead({ entry: { ...nameless, record }, source: 'a' }).text;
    expect(html).toMatch(
      /<h1[^>]*>甲市妇联 · 2021 · 工作要点<\/h1>[\s\S]*id="title"[^>]*>甲市妇联<[\s\S]*id="headline"/,
    );
    expect(html).toContain('没写到的不能说明');
  });

  test('links nothing for an unknown organisation or year', async () => {
    const record = sampleRecord({ organisation: null, year: null });
    const html = planHead({ entry: { ...nameless, record }, source: 'a' }).text;
    expect(html).toContain('年份未详');
    expect(html).not.toMatch(/\/organisations\/|\/years\//);
  });
});

test.each([
  [{ kind: 'plan', evidence: 'full' }, '全文'],
  [{ kind: 'plan', evidence: 'summary' }, '媒体摘要'],
  [{ kind: 'review', evidence: 'full' }, '总结'],
  [{ kind: 'review', evidence: 'summary' }, '总结摘要'],
])('the badge of %o reads %s', async (record, words) => {
  expect(await render(EvidenceBadge, { record })).toContain(`>${words}</span>`);
});

test('a fact links to its line, says that it is inferred, or that the text has none', async () => {
  const facts: Fact[] = [
    { key: 'documentNumber', value: '甲妇发〔2021〕5号', line: 5 },
    { key: 'level', value: 'city', line: null },
    { key: 'issued', value: null, line: null },
  ];
  const html = factTable(facts, 'a').text;
  expect(html).toContain('href="/sources/a/#l5"');
  expect(html).toMatch(/市州[\s\S]*推定/);
  expect(html).toContain('文中未载');
});

test('neighbours say how many years lie between, and what the corpus does not hold', async () => {
  const above = { ...nameless, record: sampleRecord({ year: 2019 }) };
  const neighbours = { earlier: null, later: null, above, alongside: [], peers: [], morePeers: 0 };
  const html = neighbourLinks(neighbours, 2021).text;
  expect(html).toContain('相隔 2 年');
  expect(html).toContain('库中未见更早的要点');
});

test('a year without a record stands in the time line as a gap', async () => {
  const html = await render(Timeline, { years: [{ year: 2020, entries: [] }], gap: '库中未收录' });
  expect(html).toMatch(/2020[\s\S]*库中未收录/);
});

test('repairs that only took out blanks are folded away', async () => {
  const repair = (kind: string) => ({ line: 3, kind, before: '2021␣年', after: '2021年', spans: [] });
  const html = await render(RepairTable, {
    repairs: [repair('join'), repair('blank'), repair('blank')],
    source: 'a',
  });
  expect(html).toMatch(/接行[\s\S]*<details[\s\S]*另有 2 处[\s\S]*去空白/);
});

test.each([
  [10, '相符'],
  [11, '不符'],
])('a character account of 10 for a file of %i is called %s', async (characters, verdict) => {
  const { account } = sampleSource();
  expect(await render(AccountTable, { account, characters })).toContain(verdict);
});

test('a source line keeps its blanks and escapes what is printed', () => {
  const line = {
    number: 7,
    text: '  姓 名\t<b>',
    uses: [],
    frame: [],
    repairs: [],
    withheld: 1,
    skipped: null,
  };
  const html = sourceLine(line).text;
  expect(html).toContain('id="l7"');
  expect(html).toContain('  姓 名\t&lt;b&gt;');
  expect(html).toContain('隐去 1 处');
});

test('the tree shows an upper organisation without records and its children below', async () => {
  const deeper = { organisations: 3, records: 7 };
  const child = { organisation: sampleOrganisation(), records: 2, children: [], deeper };
  const top = sampleOrganisation({ id: 'shi', short: '试省妇联', level: null });
  const html = await render(OrganisationTree, {
    branches: [{ organisation: top, records: 0, children: [child], deeper: null }],
  });
  expect(html).toMatch(/试省妇联[\s\S]*层级未详[\s\S]*未收录[\s\S]*甲市妇联[\s\S]*2 条[\s\S]*3[\s\S]*7/);
  expect(html.match(/class="deeper"/g)).toHaveLength(1);
});
