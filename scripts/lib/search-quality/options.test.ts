import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('by default everything is measured', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ content: 'content', sample: 20, plans: [1000, 10000], seed: 1 });
  expect(typeof options === 'string' ? [] : options.contenders.map(({ name }) => name)).toEqual([
    'ours',
    'stock',
    'minisearch',
  ]);
});

test('parts can be left out', () => {
  const options = readOptions(['--sample', 'none', '--plans', '1000', '--contenders', 'minisearch,ours']);
  expect(options).toMatchObject({ sample: null, plans: [1000] });
  expect(typeof options === 'string' ? [] : options.contenders.map(({ name }) => name)).toEqual([
    'ours',
    'minisearch',
  ]);
  expect(readOptions(['--plans', 'none'])).toMatchObject({ plans: [] });
});

test('a generated corpus that stands somewhere is measured alone', () => {
  const options = readOptions(['--content', 'c', '--documents', 'd', '--names', '20', '--built', 'dist']);
  expect(options).toMatchObject({ documents: 'd', names: 20, built: 'dist' });
  expect(typeof options === 'string' ? [] : options.contenders.map(({ name }) => name)).toEqual(['ours']);
});

test.each([
  [['--contenders', 'lunr'], 'lunr'],
  [['--sample', '0'], '--sample'],
  [['--plans', '10,'], '--plans'],
  [['--seed', 'x'], '--seed'],
  [['--what'], '--what'],
  [['--names', '0'], '--names'],
  [['--built', 'dist'], '--documents'],
])('says what is wrong with %j', (args, named) => {
  expect(readOptions(args)).toContain(named);
});
