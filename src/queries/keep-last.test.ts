import { expect, test } from 'vitest';
import { keepLast } from './keep-last.ts';

test('what was asked for lately is not read again, what waited longest is', () => {
  const read: string[] = [];
  const keep = keepLast(2, (id) => {
    read.push(id);
    return id.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(keep)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});
