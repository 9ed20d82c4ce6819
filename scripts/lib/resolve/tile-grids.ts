import { join } from 'node:path';
import { z } from 'zod';
import type { TileGrid } from '../../../src/model/tile-grid.ts';
import { LookupError, readLookup } from '../read/lookup-file.ts';
import type { Division } from './division.ts';
import { openRegister, type Register } from './register.ts';

const Code = z.string().regex(/^\d{6}$/);

const GridsFile = z.strictObject({
  grids: z.array(
    z.strictObject({
      province: Code,
      reason: z.string().min(1),
      source: z.string().min(1),
      rows: z.array(z.array(Code.nullable()).min(1)).min(1),
    }),
  ),
});
type Written = z.infer<typeof GridsFile>['grids'][number];

/**
 * Reads tile-grids.yml of a folder; names come from the register: `433100` → 湘西土家族苗族自治州, 湘西.
 * Throws LookupError where a province stands twice or a grid does not hold each of its divisions exactly once.
 */
export function readTileGrids(lookups: string): TileGrid[] {
  const path = join(lookups, 'tile-grids.yml');
  const { grids } = readLookup(path, GridsFile);
  const register = openRegister(lookups);
  const provinces = grids.map(({ province }) => province);
  const wrong = [
    ...repeated(provinces).map((code) => `${code} has two grids`),
    ...grids.flatMap((grid) => faultsOf(grid, register)),
  ];
  if (wrong.length > 0) throw faulty(path, wrong);
  return grids.map((grid) => placeTiles(grid, register)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function faultsOf({ province, rows }: Written, register: Register): string[] {
  const division = register.byCode(province);
  if (division?.level !== 'province') return [`${province} is no province`];
  const placed = rows.flat().filter((code) => code !== null);
  const below = register.below(division).map(({ code }) => code);
  return [
    ...repeated(placed).map((code) => `${province}: ${code} stands twice`),
    ...placed.filter((code) => !below.includes(code)).map((code) => `${province}: ${code} is not below it`),
    ...below.filter((code) => !placed.includes(code)).map((code) => `${province}: ${code} is missing`),
  ];
}

function placeTiles({ province, reason, source, rows }: Written, register: Register): TileGrid {
  const divisionOf = (code: string) => register.byCode(code) as Division;
  const tiles = rows.flatMap((codes, row) =>
    codes.flatMap((code, column) => {
      if (code === null) return [];
      const division = divisionOf(code);
      const { name, stem } = division;
      return [{ code, name, short: stem, english: register.english.short(division), row, column }];
    }),
  );
  const whole = divisionOf(province);
  return { id: province, name: whole.name, english: register.english.short(whole), reason, source, tiles };
}

function repeated(codes: string[]): string[] {
  return codes.filter((code, index) => codes.indexOf(code) < index);
}

function faulty(file: string, messages: string[]): LookupError {
  return new LookupError(
    messages.map((message) => ({
      file,
      line: 1,
      code: 'lookup-grid',
      message,
      fix: 'place every division directly below the province once (codes of GB/T 2260)',
    })),
  );
}
