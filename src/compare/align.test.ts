import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignByTheme } from './align.ts';
import type { TableUnit } from './table-units.ts';

const unit = (id: string, ...themes: string[]): TableUnit => ({
  kind: 'passage',
  id,
  heading: null,
  section: null,
  themes,
  passages: [{ id, text: id }],
});
const show = (rows: ReturnType<typeof alignByTheme>) =>
  rows.map(
    ({ theme, cells }) =>
      `${theme}: ${cells.map((units) => units.map(({ id }) => id).join(',')).join(' | ')}`,
  );

it('puts units of one main theme side by side, in the order of the codebook', () => {
  const a = [unit('a1', 'rights'), unit('a2', 'family', 'rights'), unit('a3')];
  const b = [unit('b1', 'family')];
  expect(show(alignByTheme([a, b], ['family', 'rights', 'health']))).toEqual([
    'family: a2 | b1',
    'rights: a1 | ',
    'null: a3 | ',
  ]);
});

it('keeps a unit whose theme is not in the codebook', () => {
  expect(show(alignByTheme([[unit('a1', 'gone')]], ['family']))).toEqual(['null: a1']);
});

it('shows every unit exactly once, in the order of its record', () => {
  const themes = ['family', 'rights'];
  const units = fc.array(fc.subarray(['family', 'rights', 'gone']), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(units, { minLength: 1, maxLength: 4 }), (records) => {
      const given = records.map((list, r) => list.map((labels, i) => unit(`${r}-${i}`, ...labels)));
      const rows = alignByTheme(given, themes);
      given.forEach((list, r) => {
        const shown = rows.flatMap(({ cells }) => cells[r] ?? []);
        expect(shown.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
      });
    }),
  );
});
