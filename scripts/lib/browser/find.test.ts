import { describe, expect, test } from 'vitest';
import { findBrowser } from './find.ts';

/** Programs every test machine has: one that answers `--version`, and none. */
const works = process.execPath;
const gone = '/nowhere/chromium';

describe('findBrowser', () => {
  test('takes what CHROMIUM_PATH names before all others', () => {
    expect(findBrowser(works, [gone])).toBe(works);
  });

  test('takes the first of the system that starts', () => {
    expect(findBrowser('', [gone, works])).toBe(works);
  });

  test('passes over a launcher whose program is missing', () => {
    expect(findBrowser('', ['/usr/bin/false', works])).toBe(works);
  });

  test('says so where CHROMIUM_PATH names nothing that starts', () => {
    expect(() => findBrowser(gone, [works])).toThrow('CHROMIUM_PATH names /nowhere/chromium');
  });

  test('finds nothing where there is nothing', () => {
    expect(findBrowser('', [gone])).toBeNull();
  });
});
