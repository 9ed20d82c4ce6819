import { expect, test } from 'vitest';
import { isStatedByChance, restate, STATE_SIGNS } from './site-state.ts';

const last = { version: '0a1b2c3d', holds: '5 份文件，18 条记录' };
const next = { version: '4e5f6071', holds: '6 份文件，19 条记录' };
const page = `<p>语料版本 ${STATE_SIGNS.version}</p><p>${STATE_SIGNS.holds}</p>`;

test('a page taken over from the last build states what a new one would', () => {
  const written = restate(page, STATE_SIGNS, last);
  expect(written).toBe('<p>语料版本 0a1b2c3d</p><p>5 份文件，18 条记录</p>');
  expect(restate(written, last, next)).toBe(restate(page, STATE_SIGNS, next));
});

test('a page with the digits of the version in another number cannot be taken over', () => {
  expect(isStatedByChance(`${page}SHA-256 9f0a1b2c3d77`, last)).toBe(true);
  expect(isStatedByChance(page, last)).toBe(false);
});
