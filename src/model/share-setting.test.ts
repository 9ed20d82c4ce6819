import { expect, test } from 'vitest';
import { readShareSetting } from './share-setting.ts';

test.each([
  [undefined, [true, true, true]],
  ['', [true, true, true]],
  ['all', [true, true, true]],
  ['none', [false, false, false]],
  ['2021', [false, true, false]],
])('%s draws for 2020, 2021, no year: %o', (setting, drawn) => {
  expect([2020, 2021, null].map(readShareSetting(setting))).toEqual(drawn);
});

test.each(['0', '20', 'yes', '2021-2022'])('%s is refused in words', (setting) => {
  expect(() => readShareSetting(setting)).toThrow('PUBLIC_SHARE_IMAGES');
});
