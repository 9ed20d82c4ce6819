import { expect, test } from 'vitest';
import { mainThemes } from './node-themes.ts';
import { sampleItem, sampleRecord, sampleSection } from './samples.ts';

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
