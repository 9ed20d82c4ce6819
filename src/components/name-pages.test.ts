import { describe, expect, test } from 'vitest';
import type { PlaceMark } from '../model/place-mark.ts';
import { sampleItem, sampleRecord, sampleSection, sampleTheme } from '../model/samples.ts';
import AccuracyTable from './AccuracyTable.astro';
import Lineage from './Lineage.astro';
import NameFacts from './NameFacts.astro';
import NameGroups from './NameGroups.astro';
import OccurrenceList from './OccurrenceList.astro';
import { seenOnce } from './pieces/seen-once.ts';
import { stageMark } from './pieces/stage-mark.ts';
import { markLegend } from './plan/mark-legend.ts';
import { markedText } from './plan/marked-text.ts';
import { planSection } from './plan/plan-section.ts';
import { render } from './render.ts';
import TargetRow from './TargetRow.astro';

const entry = { record: sampleRecord(), name: '甲市妇联 · 2021 · 工作要点', who: '甲市妇联' };
const text = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('marked text', () => {
  const mark = (start: number, end: number, part: Partial<PlaceMark> = {}): PlaceMark => ({
    start,
    end,
    kind: 'campaign',
    href: '/campaigns/x/',
    title: '行动：甲',
    ...part,
  });

  test('is the text to the letter, whatever is marked and withheld in it', async () => {
    const passage = '推进<b>“双创” 行动，联系王某［电话略］。';
    const html = String(markedText(passage, [mark(6, 9), mark(5, 13), mark(8, 16)]));
    expect(text(html)).toBe(passage);
    expect(html).toContain('&lt;b&gt;');
    expect(html).toMatch(/<span class="mark mark-withheld"[^>]*>［电话略］<\/span>/);
  });

  test('never puts a link into a link', async () => {
    const html = String(markedText('巾帼双创行动', [mark(0, 6), mark(2, 4)]));
    expect(html).toMatch(/<a [^>]*>巾帼<span [^>]*>双创<\/span>行动<\/a>/);
  });

  test('looks different for a law, an honour and a quantity, and links only what has a page', async () => {
    const marks = [
      mark(0, 2, { kind: 'law' }),
      mark(2, 4, { kind: 'honour' }),
      mark(4, 6, { kind: 'target', href: null }),
    ];
    const html = String(markedText('法规荣誉数量', marks));
    expect(html).toMatch(
      /<a class="mark mark-law whole"[\s\S]*<a class="mark mark-honour whole"[\s\S]*<span class="mark mark-target whole"/,
    );
  });

  test('a short name stays whole at the end of a line, a long one may break', async () => {
    const html = String(markedText('三高四新百万家庭护清波', [mark(0, 4), mark(4, 11)]));
    expect(html).toMatch(/mark-name whole"[^>]*>三高四新<[\s\S]*mark-name"[^>]*>百万/);
  });

  test('stands in headings and passages of a plan', async () => {
    const item = sampleItem('s1-i1', { heading: '推进双创' });
    const marks = new Map([
      ['s1-i1', [mark(2, 4)]],
      ['s1-i1-p1', [mark(0, 2)]],
    ]);
    const html = planSection(sampleSection('s1', [item]), { themes: new Map(), marks }).text;
    expect(html).toMatch(
      /<h3[^>]*id="s1-i1"[\s\S]*推进<a[^>]*>双创<\/a>[\s\S]*id="s1-i1-p1"[^>]*><a[^>]*>开展<\/a>学习。/,
    );
  });
});

test('the legend explains only the marks that occur', async () => {
  const html = String(markLegend(new Set(['law', 'target'])));
  expect(html).toContain('法规文件');
  expect(html).not.toContain('荣誉');
});

test('an occurrence stands in its sentence with its name marked, its verb and its stage in words', async () => {
  const sentence = { before: '深化“', hit: '两癌<', after: '”检查。', cutBefore: true, cutAfter: false };
  const place = {
    id: 'x-o1',
    href: '/plans/x/?hl=a#o1',
    sentence,
    verb: '深化',
    stage: 'continued',
    use: null,
  };
  const html = await render(OccurrenceList, {
    years: [{ year: 2021, groups: [{ id: 'y2021-city-full', records: [{ entry, places: [place] }] }] }],
  });
  expect(html).toMatch(/…深化“<mark[^>]*>两癌&lt;<\/mark>”检查。/);
  expect(html).toMatch(/动词：深化[\s\S]*已有深化/);
  for (const id of ['y2021', 'y2021-city-full', 'jia-2021-plan', 'x-o1'])
    expect(html).toContain(`id="${id}"`);
  expect(html).toContain('>全文</span>');
});

describe('a name of a single record', () => {
  const place = {
    id: 'jia-2021-plan-o1',
    href: '/plans/jia-2021-plan/?hl=a#o1',
    text: '“双创”<行动',
    sentence: { before: '深化', hit: '“双创”<行动', after: '。', cutBefore: false, cutAfter: false },
    verb: '深化',
    stage: 'continued' as const,
    use: null,
  };
  const of = { entry, places: [place], before: false, kin: { href: '/campaigns/#campaign', name: '行动' } };

  test('stands in its sentence, is never called first made, and leads to a search for its very words', () => {
    const html = seenOnce({ ...of, wordings: null }).text;
    expect(html).toMatch(/id="jia-2021-plan"[\s\S]*id="jia-2021-plan-o1"[\s\S]*<mark>“双创”&lt;行动<\/mark>/);
    expect(text(html)).toMatch(/别处没有认出它.*推断.*不等于由它首创/);
    expect(text(html)).not.toMatch(/首见|此前应已有之|写法 /);
    expect(html).toContain(`href="/search/?q=${encodeURIComponent('“双创<行动”')}"`);
    expect(html).toContain('href="/plans/jia-2021-plan/#names"');
  });

  test('tells its wordings with how they were joined, and that it was there before', () => {
    const list = [
      { text: '双创行动', times: 2 },
      { text: '双创', times: 1 },
    ];
    const places = [
      { ...place, text: '双创行动' },
      { ...place, text: '双创' },
    ];
    const html = seenOnce({ ...of, places, before: true, wordings: { list, note: '由编者归并。' } }).text;
    const words = text(html);
    expect(html).toContain(`?q=${encodeURIComponent('“双创”')}"`);
    expect(words).toMatch(/写法\s*双创行动（2 处）、双创（1 处）\s*由编者归并。[\s\S]*此前应已有之/);
  });
});

test.each([
  ['new', '+', '新启动'],
  ['running', '▷', '实施中'],
  ['continued', '≫', '已有深化'],
  ['closing', '■', '收尾'],
])('the stage %s has the sign %s and the words %s', async (stage, sign, words) => {
  expect(text(stageMark(stage as 'new').text)).toContain(`${sign}${words}`);
});

test('first seen is never called first made, and what went on already is older than the corpus', async () => {
  const seen = { full: 1, summary: 0, review: 0, years: [2019, 2021], before: true };
  const words = text(await render(NameFacts, { seen }));
  expect(words).toMatch(/库中首见\s*2019\s*（早于本库起点）/);
  expect(words).toContain('不说谁首创');
  expect(text(await render(NameFacts, { seen: { ...seen, before: false } }))).not.toContain('早于');
});

test('names are grouped by kind, with their number where they come more than once', async () => {
  const link = (name: string, times: number) => ({ href: `/campaigns/${name}/`, text: name, times });
  const groups = [{ kind: 'campaign', title: '行动', links: [link('甲', 1), link('乙', 3)] }];
  expect(text(await render(NameGroups, { groups })).replace(/\s+/g, '')).toBe('行动甲乙3处');
});

test('a quantity tells comparator, object, deadline, kind and theme, and leads to its sentence', async () => {
  const target = {
    node: 'o1',
    quote: '不少于1次',
    value: 1000000,
    unit: '次',
    object: '宣讲',
    comparator: '>=',
    deadline: '年内',
    kind: 'target',
  };
  const sentence = { before: '开展', hit: '不少于1次', after: '', cutBefore: false, cutAfter: false };
  const html = await render(TargetRow, {
    id: 'jia-2021-plan-t1',
    target,
    entry,
    href: '/plans/x/?hl=a#o1',
    sentence,
    theme: sampleTheme(),
    reports: [],
  });
  expect(text(html)).toMatch(/不少于 1,000,000 次\s*宣讲[\s\S]*目标[\s\S]*期限：年内[\s\S]*主题：家庭教育/);
  expect(html).toContain('id="jia-2021-plan-t1"');
  expect(text(html)).toContain('尚无对应');
});

test('what is reported later stands by a planned quantity, dated and without a verdict; by others nothing', async () => {
  const target = {
    node: 'o1',
    quote: '100户',
    value: 100,
    unit: '户',
    object: '最美家庭',
    comparator: '=',
    deadline: null,
    kind: 'target',
  };
  const sentence = { before: '', hit: '100户', after: '', cutBefore: false, cutAfter: false };
  const report = { target: { ...target, value: 98 }, entry, href: '/plans/y/?hl=b#o2' };
  const row = (reports: object[] | null) =>
    render(TargetRow, { id: null, target, entry, href: '/plans/x/#o1', sentence, theme: null, reports });
  const html = await row([report, report, report]);
  expect(text(html)).toMatch(/后来的回报：\s*甲市妇联 · 2021 · 工作要点：98 户[\s\S]*全文\s*另有 2 处/);
  expect(html).toContain('href="/plans/y/?hl=b#o2"');
  expect(text(await row(null))).not.toContain('后来的回报');
});

describe('the time line of a family', () => {
  const year = { year: 2021, levels: [], fullPlans: 0, others: 0 };
  const place = {
    entry,
    href: '#jia-2021-plan',
    wordings: ['两癌<'],
    moreWordings: 2,
    stages: ['continued'],
  };
  const level = { level: 'city', places: [place], more: 5, stages: [{ stage: 'new', records: 4 }] };
  const line = (part: object) =>
    render(Lineage, { first: 2020, last: 2022, startedBefore: true, years: [{ ...year, ...part }] });

  test('gives wording, stage and evidence, and leads to the sentences; what is not named is counted', async () => {
    const html = await line({ year: 2020, levels: [level] });
    const words = text(html).replace(/\s+/g, '');
    expect(words).toMatch(/2020库中首见早于本库起点/);
    expect(words).toMatch(/市州甲市妇联全文两癌<等，另有2种写法≫已有深化另有5份.*\+新启动4份/);
    expect(html).toMatch(/href="#jia-2021-plan"[\s\S]*href="#y2020"/);
  });

  test.each([
    ['not found, where there are full plans', { fullPlans: 2, others: 1 }, '未见：收录要点全文 2 份'],
    ['nothing to conclude, where there are summaries and reviews only', { others: 3 }, '没有收录要点全文'],
    ['a gap, where there is nothing', {}, '空缺'],
  ])('a year between says %s', async (_, part, words) => {
    expect(text(await line(part))).toContain(words);
  });
});

test('the table of accuracy keeps what was tuned on and what was kept apart side by side', async () => {
  const row = (part: string, f1: number | null) => ({
    part,
    right: 1,
    wrong: 2,
    missed: 3,
    precision: 0.5,
    recall: 0.25,
    f1,
  });
  const accuracy = {
    tuned: { records: ['a', 'b'], parts: [row('laws', 0.987), row('new part', null)] },
    keptApart: { records: ['c'], parts: [row('laws', 0.654)] },
  };
  const words = text(await render(AccuracyTable, { accuracy })).replace(/\s+/g, ' ');
  expect(words).toMatch(/参与调试的记录 2 条，另留 1 条/);
  expect(words).toMatch(/法规文件.*0\.987.*1\/2\/3.*0\.654.*new part.*—/);
});
