import { expect, it } from 'vitest';
import { spreadNames } from './name-spread.ts';
import type { SheetUse } from './sheet.ts';

const use = (name: string): SheetUse => ({
  thing: { type: 'campaign', id: name, name, kind: 'campaign' },
  places: [],
  since: 'unknown',
});
const sheet = (...names: string[]) => ({ uses: names.map(use) });

it('tells names that all have from those of one; a name of two of three is neither', () => {
  const { everywhere, only } = spreadNames([
    sheet('家风', '两癌', '双创'),
    sheet('两癌', '家风'),
    sheet('家风', '微家'),
  ]);
  const names = (things: typeof everywhere) => things.map(({ uses }) => uses[0]?.use.thing.name);
  expect(names(everywhere)).toEqual(['家风']);
  expect(everywhere[0]?.uses.map(({ column }) => column)).toEqual([0, 1, 2]);
  expect(only.map(names)).toEqual([['双创'], [], ['微家']]);
});

it('keeps things of one id but another type apart', () => {
  const law = { ...use('家风'), thing: { ...use('家风').thing, type: 'law' as const } };
  expect(spreadNames([sheet('家风'), { uses: [law] }]).everywhere).toEqual([]);
});
