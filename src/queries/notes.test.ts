import { expect, test } from 'vitest';
import { markText, plainText } from '../model/mark-text.ts';
import type { PlaceMark } from '../model/place-mark.ts';
import { corpus } from './corpus.ts';
import { addShared, notesOf } from './notes.ts';
import { passageTexts } from './occurrences.ts';

const name = (start: number, end: number): PlaceMark => ({
  start,
  end,
  kind: 'campaign',
  href: '/x/',
  title: null,
});
const shared = (start: number, end: number) => ({ start, end, kind: 'shared' });

test.each([
  ['a name inside stays in one stretch', [name(2, 4)], [shared(0, 8)]],
  ['a name around stays around', [name(0, 9)], [shared(0, 8)]],
  ['a name across the end cuts the stretch, not the name', [name(6, 12)], [shared(0, 6), shared(6, 8)]],
  ['a name behind does nothing', [name(8, 12)], [shared(0, 8)]],
])('%s', (_, names, expected) => {
  const marks = addShared(new Map([['o1', names]]), [{ passage: 'o1', start: 0, end: 8 }]).get('o1') ?? [];
  expect(marks.filter(({ kind }) => kind === 'shared')).toMatchObject(expected);
  const text = '开展巾帼志愿服务进社区活动';
  const pieces = markText(text, marks);
  expect(plainText(pieces)).toBe(text);
  const links = JSON.stringify(pieces).match(/"mark":\{"start":\d+,"end":\d+,"kind":"campaign"/g);
  expect(links).toHaveLength(names.length);
});

test('the names of a record keep their marks where other passages are shared', () => {
  const marks = new Map([['o1', [name(0, 2)]]]);
  const all = addShared(marks, [{ passage: 'o2', start: 0, end: 10 }]);
  expect([all.get('o1'), all.get('o2')?.length]).toEqual([marks.get('o1'), 1]);
  expect(marks.size).toBe(1);
});

test('in the content folder every note quotes its passage, names three records at most and leads to one that notes it too', async () => {
  const all = await corpus();
  let seen = 0;
  for (const { record } of all.recordById.values()) {
    const { notes, places } = await notesOf(record);
    const texts = passageTexts(record);
    for (const { passage, quote, records, first } of notes.values()) {
      seen += 1;
      expect(quote).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
      expect(texts.get(passage)).toContain(quote);
      expect(first).toHaveLength(Math.min(3, records));
      for (const { entry, href } of first) {
        const back = await notesOf(entry.record);
        expect(back.notes.get(href.split('#')[1] ?? ''), href).toBeDefined();
      }
    }
    for (const { passage } of places) expect(notes.has(passage)).toBe(true);
  }
  expect(seen).toBeGreaterThan(0);
});
