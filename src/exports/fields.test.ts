import { expect, test } from 'vitest';
import { tableFields } from './fields.ts';
import { TABLES, type TableId } from './rows.ts';

test.each(Object.keys(TABLES) as TableId[])('every column of %s has a type and a meaning', (table) => {
  for (const { name, type, description } of tableFields(table)) {
    expect(type, name).toMatch(/^(string|integer|number|boolean|date|array)$/);
    expect(description, name).not.toBe('');
  }
});

test('a column says what may stand in it', () => {
  const of = (name: string) => tableFields('records').find((field) => field.name === name);
  expect(of('evidence')?.constraints).toEqual({ required: true, enum: ['full', 'summary'] });
  expect(of('issued')).toMatchObject({ type: 'date' });
  expect(of('issued')?.constraints).toBeUndefined();
  expect(of('recipients')).toMatchObject({ type: 'array', constraints: { required: true } });
});
