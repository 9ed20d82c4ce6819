import { expect, it } from 'vitest';
import { MOST_RECORDS, readRecords, writeRecords } from './desk-address.ts';
import { readView, writeView } from './view-state.ts';

const at = (search: string) => new URL(`http://x/compare/${search}`);

it('reads what it writes and keeps the records', () => {
  const state = { theme: 'economy', show: 'shared', formulas: 'hide', only: '2' } as const;
  const written = writeView(at('?r=a&r=b#a--s1'), state);
  expect(written.search).toBe('?r=a&r=b&theme=economy&show=shared&formulas=hide&only=2');
  expect(written.hash).toBe('');
  expect(readView(written)).toEqual(state);
});

it('names nothing that is as it comes', () => {
  const state = readView(at(''));
  expect(state).toEqual({ theme: '', show: 'all', formulas: 'show', only: '' });
  expect(writeView(at('?show=shared&only=1'), state).search).toBe('');
});

it('takes nonsense for what comes', () => {
  expect(readView(at('?show=x&formulas=y&only=9'))).toEqual(readView(at('')));
});

it('reads records once each and no more than fit', () => {
  expect(readRecords(at('?r=a&r=b&r=a&r=&r=c&r=d&r=e'))).toEqual(['a', 'b', 'c', 'd']);
  expect(MOST_RECORDS).toBe(4);
});

it('keeps the filters with other records, but not the column shown alone', () => {
  expect(writeRecords(at('?r=a&theme=x&only=2#a--s1'), ['b', 'c']).href).toBe(
    'http://x/compare/?r=b&r=c&theme=x',
  );
});
