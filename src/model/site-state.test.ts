import { expect, test } from 'vitest';
import { putState, STATE_SIGNS } from './site-state.ts';

const state = { version: '0a1b2c3d', holds: '5 份文件，18 条记录' };

test('a page says which state of the corpus it shows, as often as it is asked to', () => {
  const page = `<p>语料版本 ${STATE_SIGNS.version}</p><p>${STATE_SIGNS.holds}</p><p>${STATE_SIGNS.version}</p>`;
  const written = '<p>语料版本 0a1b2c3d</p><p>5 份文件，18 条记录</p><p>0a1b2c3d</p>';
  expect(putState(Buffer.from(page), state).toString()).toBe(written);
});

test('a text that states nothing stays as it is', () => {
  const bytes = Buffer.from('岳阳市妇联2021年工作要点');
  expect(putState(bytes, state)).toBe(bytes);
});
