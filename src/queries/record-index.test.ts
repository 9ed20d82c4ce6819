import { expect, it } from 'vitest';
import { openRecordIndex } from '../compare/record-index.ts';
import { corpus } from './corpus.ts';
import { recordIndex, spellName } from './record-index.ts';

it.each([
  ['岳阳市妇联', 'yue yang shi fu lian'],
  ['吕梁市妇联', 'lv liang shi fu lian'],
  ['长沙市望城区妇联', 'chang sha shi wang cheng qu fu lian'],
])('spells %s', (name, letters) => {
  expect(spellName(name)).toBe(letters);
});

it('holds every plan and review of the corpus with the name it goes by', async () => {
  const { recordById } = await corpus();
  const { records } = openRecordIndex(await recordIndex());
  const wanted = [...recordById.values()].filter(({ record }) => record.kind !== 'other');
  expect(records.map(({ id, name, who }) => ({ id, name, who }))).toEqual(
    wanted.map(({ record, name, who }) => ({ id: record.id, name, who })),
  );
});
