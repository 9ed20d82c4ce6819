import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { sampleItem, sampleRecord, sampleSection, sampleText, sampleTheme } from '../../model/samples.ts';
import { nameGroups } from '../name-groups.ts';
import { recordLink } from '../record-link.ts';
import type { Html } from '../tree/html.ts';
import { attachmentTable } from './attachment.ts';
import { outlineRest, outlineSections } from './outline.ts';
import { passageNotes } from './passage-notes.ts';
import { planSection, themedPassage } from './plan-section.ts';
import { repairRows } from './repair-rows.ts';
import { sourceLine } from './source-line.ts';

const bad = `"'><script>alert(1)</script>&lt;<img src=x onerror='alert("1")'>`;
const entry = { record: sampleRecord({ id: bad }), name: bad, who: bad };
const themes = new Map([[bad, sampleTheme({ id: bad, zh: bad })]]);
const labels = [{ id: bad, score: 0.5, evidence: [bad, bad] }];
const marks = new Map([
  [bad, [{ start: 0, end: 9, kind: 'law' as const, href: bad, title: bad }]],
  ['s1', [{ start: 2, end: 5, kind: 'target' as const, href: null, title: bad }]],
]);
const note = {
  ...{ record: bad, passage: bad, records: 9, isLeast: false, quote: bad },
  first: [{ entry, href: bad, pair: { href: bad, isOwnPage: true } }],
};
const text = { ...sampleText(bad, bad), themes: labels };
const margin = { themes, marks, notes: new Map([[bad, note]]), source: bad };
const item = sampleItem(bad, { label: bad, heading: bad, paragraphs: [text], themes: labels });
const attachment = {
  id: bad,
  label: bad,
  title: bad,
  header: [bad],
  rows: [[bad]],
  paragraphs: [],
  spans: [],
};
const repair = { line: 1, kind: 'join' as const, before: bad, after: bad, spans: [] };
const line = {
  ...{ number: 1, text: bad, frame: [], repairs: [], withheld: 0, skipped: bad },
  uses: [{ line: 1, record: bad, anchor: bad, name: bad, place: 'part' as const }],
};
const part = { id: bad, label: bad, text: bad };

test.each<[string, () => Html | Html[] | null]>([
  ['a passage with its margin', () => themedPassage(text, margin)],
  ['a section', () => planSection(sampleSection(bad, [item], { label: bad, title: bad }), margin)],
  ['a note', () => passageNotes(margin.notes, [bad])],
  ['a table', () => attachmentTable(attachment, marks)],
  ['the outline', () => outlineSections([{ ...part, children: [{ ...part, children: [] }] }])],
  ['parts of the page', () => outlineRest([part])],
  ['a source line', () => sourceLine(line)],
  ['repairs', () => repairRows([repair], bad)],
  ['a link to a record', () => recordLink(entry)],
  ['names', () => nameGroups([{ kind: bad, title: bad, links: [{ href: bad, text: bad, times: 2 }] }])],
])('%s keeps hostile text a text', (_, draw) => {
  const drawn = [draw()].flat().join('');
  const whole = parseFragment(`<table><tbody>${drawn}</tbody></table>${drawn}`);
  const elements = below(whole);
  expect(elements.map(({ tagName }) => tagName)).not.toContain('script');
  expect(elements.map(({ tagName }) => tagName)).not.toContain('img');
  expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain('onerror');
  expect(drawn).toContain('&lt;script&gt;');
});

function below(node: Dom.ParentNode): Dom.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
}
