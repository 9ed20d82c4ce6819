import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  [undefined, '/'],
  ['/', '/'],
  ['plans-site', '/plans-site/'],
  ['/a/b/', '/a/b/'],
])('BASE_PATH %s gives %s', (given, base) => {
  expect(readSettings({ BASE_PATH: given }).base).toBe(base);
});

test('builds into dist where OUT_DIR says nothing', () => {
  expect(readSettings({}).dir).toBe('dist');
  expect(readSettings({ OUT_DIR: '.cache/x' }).dir).toBe('.cache/x');
});

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh', 'zh'],
  ['en', 'en'],
])('SITE_LANGUAGE %s builds %s', (given, code) => {
  expect(readSettings({ SITE_LANGUAGE: given }).language.code).toBe(code);
});

test.each(['fr', 'EN', 'english'])('refuses SITE_LANGUAGE %s instead of building Chinese', (given) => {
  expect(() => readSettings({ SITE_LANGUAGE: given })).toThrow(`SITE_LANGUAGE is “${given}”`);
});
