import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICON_NAMES, iconBody } from '../components/icon/icon-body.ts';

/** Signs that stand before or within what styles and scripts make: property → name in Lucide. */
const MASKS = {
  '--icon-disclose': 'chevron-right',
  '--icon-left': 'arrow-left',
  '--icon-right': 'arrow-right',
  '--icon-up': 'arrow-up',
  '--icon-down': 'arrow-down',
  '--icon-remove': 'x',
  '--icon-sort': 'chevrons-up-down',
};

/** A sign as an address that a style can hold. */
function maskOf(name: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${iconBody(name).replaceAll('"', "'")}</svg>`;
  return `url("data:image/svg+xml,${svg.replace(/[<>#%]/g, encodeURIComponent)}")`;
}

test.each(Object.entries(MASKS))('%s is %s of the library', (property, name) => {
  expect(readFileSync('src/styles/icons.css', 'utf8')).toContain(`${property}: ${maskOf(name)};`);
});

test('every sign the site names is in the library, drawn in the colour of the words', () => {
  for (const name of ICON_NAMES) expect(iconBody(name)).toContain('currentColor');
});
