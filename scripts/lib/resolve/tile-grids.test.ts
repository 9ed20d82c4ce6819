import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TileGrid } from '../../../src/model/tile-grid.ts';
import { openRegister } from './register.ts';
import { readTileGrids } from './tile-grids.ts';

const curated = readFileSync('seeds/lookups/tile-grids.yml', 'utf8');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grids-'));
  cpSync('seeds/lookups', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = (text: string) => {
  writeFileSync(join(folder, 'tile-grids.yml'), text);
  return readTileGrids(folder);
};

describe('the grids that editors wrote', () => {
  const grids = readTileGrids('seeds/lookups');

  it('hold every division directly below their province once, no two in one place', () => {
    const register = openRegister('seeds/lookups');
    for (const grid of grids) {
      expect(TileGrid.parse(grid)).toEqual(grid);
      const province = register.byCode(grid.id);
      const below = province === null ? [] : register.below(province).map(({ code }) => code);
      expect(grid.tiles.map(({ code }) => code).sort()).toEqual(below.toSorted());
      expect(new Set(grid.tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(below.length);
    }
    expect(grids.length).toBeGreaterThan(0);
  });

  it('name a tile by what people call the place', () => {
    const tile = grids.flatMap(({ tiles }) => tiles).find(({ code }) => code === '433100');
    expect(tile).toEqual({
      code: '433100',
      name: '湘西土家族苗族自治州',
      short: '湘西',
      english: 'Xiangxi',
      row: 1,
      column: 0,
    });
  });
});

describe('readTileGrids', () => {
  it.each([
    ['a division that is missing', curated.replace("'431300'", 'null'), '430000: 431300 is missing'],
    ['a division that stands twice', curated.replace("'431300'", "'431200'"), '431200 stands twice'],
    ['a division of another province', curated.replace("'431300'", "'440100'"), '440100 is not below it'],
    ['a province that is none', curated.replace("'430000'", "'430100'"), '430100 is no province'],
    [
      'two grids of one province',
      `${curated}${curated.slice(curated.indexOf('  - province'))}`,
      'has two grids',
    ],
    ['a grid without a reason', curated.replace('    reason:', '    why:'), 'grids.0'],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('takes a file without grids', () => {
    expect(read('grids: []\n')).toEqual([]);
  });
});
