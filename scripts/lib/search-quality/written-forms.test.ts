import { expect, test } from 'vitest';
import { bare } from './scan.ts';
import { writtenForms } from './written-forms.ts';

test('a name is written in twelve different ways', () => {
  const forms = writtenForms('百千万宣讲2021ecd');
  expect(forms.traditional).toBe('百千萬宣講2021ecd');
  expect(forms['full width']).toBe('百千万宣讲２０２１ｅｃｄ');
  expect(forms['mixed punctuation']).toBe('百·千，万-宣、讲（2）0…2!1“e”c·d，');
  expect(new Set([...Object.values(forms), '百千万宣讲2021ecd']).size).toBe(13);
});

test('all of them hold the same characters, but for the traditional ones', () => {
  const { traditional, ...others } = writtenForms('“巾帼心向党” 2021');
  for (const form of Object.values(others)) expect(bare(form)).toBe('巾帼心向党2021');
  expect(bare(traditional ?? '')).toBe('巾幗心向黨2021');
});
