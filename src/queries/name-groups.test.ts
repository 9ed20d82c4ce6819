import { expect, test } from 'vitest';
import { mostSeen } from './name-groups.ts';
import type { NamedThing } from './name-index.ts';

const thing = (name: string, full: number, summary = 0) =>
  ({ name, seen: { full, summary, review: 0, years: null, before: false } }) as NamedThing;
const named = (things: NamedThing[]) => things.map(({ name }) => name);

test('of many names those that most records have are kept, in the order given', () => {
  const things = [thing('甲', 1), thing('乙', 2, 1), thing('丙', 1), thing('丁', 2)];
  expect(named(mostSeen(things, 2))).toEqual(['乙', '丁']);
  expect(named(mostSeen(things, 4))).toEqual(['甲', '乙', '丙', '丁']);
});
