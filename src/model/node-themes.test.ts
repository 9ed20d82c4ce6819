import { expect, test } from 'vitest';
import { countThemedRows, mainThemes } from './node-themes.ts';
import { sampleItem, sampleRecord, sampleSection, sampleThemed } from './samples.ts';

test('a nested item without labels takes those of the item around it', () => {
  const label = (id: string) => ({ id, score: 1, evidence: ['词'] });
  const inner = sampleItem('s1-i1-i1');
  const own = sampleItem('s1-i1-i2', { themes: [label('b')] });
  const outer = sampleItem('s1-i1', { themes: [label('a'), label('b')], items: [inner, own] });
  const themes = mainThemes(sampleRecord({ sections: [sampleSection('s1', [outer, sampleItem('s1-i2')])] }));
  expect(themes.get('s1-i1-p1')).toBe('a');
  expect(themes.get('s1-i1-i1-p1')).toBe('a');
  expect(themes.get('s1-i1-i2')).toBe('b');
  expect(themes.has('s1-i2-p1')).toBe(false);
});

test('rows of a theme are passages outside items and items, nested ones too, not the paragraphs of an item', () => {
  const labels = [{ id: 'a', score: 1, evidence: ['词'] }];
  const item = sampleItem('s1-i1', { themes: labels, items: [sampleItem('s1-i1-i1')] });
  const section = sampleSection('s1', [item], { paragraphs: [sampleThemed('s1-p1', '甲', labels)] });
  const record = sampleRecord({ opening: [sampleThemed('o1', '乙', labels)], sections: [section] });
  expect([...countThemedRows(record)]).toEqual([['a', 4]]);
});
