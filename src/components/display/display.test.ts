import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { HINT_KEY } from '../first-hint/hint-key.ts';
import { DISPLAY_CHOICES, DISPLAY_KEY, readDisplay, writeDisplay } from './display.ts';

const every = DISPLAY_CHOICES.colours.flatMap((colours) =>
  DISPLAY_CHOICES.type.flatMap((type) => DISPLAY_CHOICES.keys.map((keys) => ({ colours, type, keys }))),
);
const early = readFileSync(new URL('./early-display.js', import.meta.url), 'utf8');

/** What the script of the head sets on `<html>`, over a storage. */
function runEarly(getItem: (key: string) => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(early, { document: { documentElement: { dataset } }, localStorage: { getItem } });
  return dataset;
}

describe('readDisplay', () => {
  it.each(every)('reads what was written: $colours, $type, $keys', (display) => {
    expect(readDisplay(writeDisplay(display))).toEqual(display);
  });

  it.each([null, '', 'pink huge', '{"colours":"dark"}', 'DARK'])('takes %j for no choice', (stored) => {
    expect(readDisplay(stored)).toEqual({ colours: 'system', type: 'normal', keys: 'on' });
  });

  it('keeps the choice it knows beside one it does not', () => {
    expect(readDisplay('dark huge')).toEqual({ colours: 'dark', type: 'normal', keys: 'on' });
  });
});

describe('early-display.js', () => {
  it.each(every)('sets before paint what was held: $colours, $type, $keys', (display) => {
    const set = runEarly(
      (key) => ({ [DISPLAY_KEY]: writeDisplay(display), [HINT_KEY]: 'closed' })[key] ?? null,
    );
    const { colours, type, keys } = display;
    expect(set).toEqual({
      script: '',
      ...(colours === 'system' ? {} : { colours }),
      ...(type === 'normal' ? {} : { type }),
      ...(keys === 'on' ? {} : { keys }),
    });
  });

  it('lets the first hint be seen until it was closed', () => {
    expect(runEarly(() => null)).toEqual({ script: '', hint: '' });
  });

  it('says that there is script where storage is refused', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    expect(runEarly(refuse)).toEqual({ script: '' });
  });

  it('is under 1 KB', () => {
    expect(Buffer.byteLength(early)).toBeLessThan(1024);
  });
});
