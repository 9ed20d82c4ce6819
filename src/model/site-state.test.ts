import { expect, test } from 'vitest';
import { isStatedByChance, restate, STATE_SIGNS } from './site-state.ts';

const last = { version: '0a1b2c3d', holds: '5 份文件，18 条记录' };
const next = { version: '4e5f6071', holds: '6 份文件，19 条记录' };
const text = `<p>语料版本 ${STATE_SIGNS.version}</p><p>${STATE_SIGNS.holds}</p>`;
const page = Buffer.from(text);

test('a page taken over from the last build states what a new one would', () => {
  const written = restate(page, STATE_SIGNS, last);
  expect(written.toString()).toBe('<p>语料版本 0a1b2c3d</p><p>5 份文件，18 条记录</p>');
  expect(restate(written, last, next)).toEqual(restate(page, STATE_SIGNS, next));
});

test('a page with the digits of the version in another number cannot be taken over', () => {
  expect(isStatedByChance(Buffer.from(`${text}SHA-256 9f0a1b2c3d77`), last)).toBe(true);
  expect(isStatedByChance(page, last)).toBe(false);
});

test('a text that states nothing stays as it is', () => {
  const bytes = Buffer.from('岳阳市妇联2021年工作要点');
  expect(restate(bytes, STATE_SIGNS, last)).toBe(bytes);
});
