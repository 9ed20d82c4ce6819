import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAPER } from '../../../src/model/app-icons.ts';
import { COLOURS } from './layout-card.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** A token of light and dark pages as programs without OKLCH write it: `--paper` → `#fcfaf6`, `#181411`. */
function tokenOf(name: string): string[] {
  const [value = ''] = new RegExp(`--${name}: light-dark\\(.*`).exec(TOKENS) ?? [];
  return [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map(([, ...parts]) =>
    toHex(...(parts.map(Number) as [number, number, number])),
  );
}

/** OKLCH → sRGB (CSS Color 4, 10.4 and 17). */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((one) =>
    Math.round(255 * (one <= 0.0031308 ? 12.92 * one : 1.055 * one ** (1 / 2.4) - 0.055)),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

test('share images have the colours of light pages', () => {
  const [paper, ink, soft, accent, onAccent] = ['paper', 'ink', 'ink-soft', 'accent', 'on-accent'].map(
    (name) => tokenOf(name)[0],
  );
  expect(COLOURS).toEqual({ paper, ink, soft, accent, onAccent });
});

test('the bar of the browser has the colour of the page', () => {
  const [light, dark] = tokenOf('paper');
  expect(PAPER).toEqual({ light, dark });
});

test('the sign of the site has the colours of its pages', () => {
  const sign = readFileSync('public/favicon.svg', 'utf8');
  expect(sign.match(/#[0-9a-f]{6}/g)).toEqual([COLOURS.accent, COLOURS.onAccent]);
});
