import { expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { mergeFigures } from './results.ts';
import { someFigures } from './sample-figures.ts';

test('builds with every tool, this site last, where none is named', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ plans: [1000], rounds: 3, changed: true, write: false });
  expect(typeof options === 'string' ? [] : options.tools.at(-1)).toBe('ours');
});

test.each([
  [['--tools', 'hugo,gatsby'], 'no such tool: gatsby'],
  [['--plans', '0'], '--plans takes'],
  [['--rounds', 'many'], '--rounds takes'],
  [['--minutes', '0'], '--minutes takes'],
  [['--loud'], '--loud'],
])('refuses %j', (args, message) => {
  expect(readOptions(args)).toContain(message);
});

test('puts new figures in the place of the same tool and corpus, and keeps the others', () => {
  const old = [someFigures({ plans: 10_000 }), someFigures({ date: '2026-01-01' })];
  const merged = mergeFigures(old, [someFigures({ date: '2026-02-02' }), someFigures({ tool: 'astro' })]);
  expect(merged.map(({ tool, plans, date }) => [tool, plans, date])).toEqual([
    ['hugo', 1000, '2026-02-02'],
    ['astro', 1000, '2026-11-23'],
    ['hugo', 10_000, '2026-11-23'],
  ]);
});
