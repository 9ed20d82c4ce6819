import { expect, test, vi } from 'vitest';
import { fillLazily, keepLast, withChanged } from './lazy.ts';

interface Plan {
  id: string;
  title: string;
  sections: string[];
}
const heads = [
  { id: 'a', title: '甲', digest: '1' },
  { id: 'b', title: '乙', digest: '2' },
];
const filled = (read: (id: string) => Plan) =>
  fillLazily<Plan>(heads, { fields: ['sections'], extra: ['digest'] }, read);
const text = (id: string): Plan => ({ id, title: '', sections: [`${id}之一`] });

test('reads a text when it is asked for and no other', () => {
  const read = vi.fn(text);
  const [a, b] = filled(read) as [Plan, Plan];
  expect(b.title).toBe('乙');
  expect(read).not.toHaveBeenCalled();
  expect(a.sections).toEqual(['a之一']);
  expect(read.mock.calls).toEqual([['a']]);
});

test('a copy and JSON hold the text, and nothing of the head alone', () => {
  const [a] = filled(text) as [Plan];
  expect({ ...a }).toEqual({ id: 'a', title: '甲', sections: ['a之一'] });
  expect(JSON.parse(JSON.stringify(a))).toEqual({ ...a });
});

test('a changed copy reads nothing until it is asked', () => {
  const read = vi.fn(text);
  const [a] = filled(read) as [Plan];
  const changed = withChanged(a, { title: 'A' });
  expect(changed.title).toBe('A');
  expect(read).not.toHaveBeenCalled();
  expect(changed.sections).toEqual(['a之一']);
});

test('keeps what was asked for last', () => {
  const read = vi.fn((id: string) => id.toUpperCase());
  const kept = keepLast(read, 2);
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) expect(kept(id)).toBe(id.toUpperCase());
  expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
});
