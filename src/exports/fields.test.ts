import { expect, test } from 'vitest';
import { tableFields } from './fields.ts';
import { ENGLISH_MEANING, TABLES, type TableId } from './rows.ts';

test.each(Object.keys(TABLES) as TableId[])(
  'every column of %s has a type and a meaning in both languages',
  (table) => {
    for (const { name, type, description, [ENGLISH_MEANING]: english } of tableFields(table)) {
      expect(type, name).toMatch(/^(string|integer|number|boolean|date|array)$/);
      expect(description, name).toMatch(/\p{Script=Han}/u);
      expect(english, name).toMatch(/^[A-Za-z]/);
    }
  },
);

test('a column says what may stand in it', () => {
  const of = (name: string) => tableFields('records').find((field) => field.name === name);
  expect(of('evidence')?.constraints).toEqual({ required: true, enum: ['full', 'summary'] });
  expect(of('issued')).toMatchObject({ type: 'date' });
  expect(of('issued')?.constraints).toBeUndefined();
  expect(of('recipients')).toMatchObject({ type: 'array', constraints: { required: true } });
});
