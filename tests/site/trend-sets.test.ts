import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { formatMeasure, MEASURES } from '../../src/charts/measures.ts';
import { openTrendSet } from '../../src/charts/packed-trend-set.ts';
import type { TrendSet } from '../../src/charts/trend-set.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import type { Theme } from '../../src/model/theme.ts';
import { readRecords, readThemes } from '../charts/true-counts.ts';
import { charactersOf, trueFigure, trueQuartiles, unitsOf } from '../charts/true-figures.ts';

describe.each(Object.entries(TEST_BUILDS))(
  'the trend sets of the site built for %s',
  (_, { dir, content }) => {
    let themes: Theme[];
    let sets: TrendSet[];
    /** Records by the names on the path of their place, every part of it: 湖南省, 湖南省/长沙市; all under nothing. */
    let inPlace: Map<string, PlanRecord[]>;
    const pathOf = ({ code, above, name }: TrendSet) =>
      code === 'all' ? '' : [...above.map((step) => step.name), name].join('/');
    const held = (set: TrendSet) => inPlace.get(pathOf(set)) ?? [];
    const idsOf = (records: { id: string }[]) => records.map(({ id }) => id).sort();
    beforeAll(() => {
      themes = readThemes(content);
      inPlace = placeByPath(readRecords(content));
      sets = listFiles(join(dir, 'trends')).map((file) =>
        openTrendSet(JSON.parse(readFileSync(join(dir, 'trends', file), 'utf8'))),
      );
    });

    test('are one a place with records at or below it, named by its code', () => {
      expect(sets.map(pathOf).sort()).toEqual([...inPlace.keys()].sort());
      for (const set of sets) {
        expect(existsSync(join(dir, 'trends', `${set.code}.json`))).toBe(true);
        const own = held(set).find(({ region }) => region?.path.join('/') === pathOf(set));
        if (own !== undefined && set.code !== 'all') expect(set.code).toBe(own.region?.code);
      }
    });

    test('hold the records of the place, each with its figures counted anew', () => {
      for (const set of sets) {
        const byId = new Map(held(set).map((record) => [record.id, record]));
        expect(set.themes).toEqual(themes.map(({ id }) => id));
        expect(idsOf(set.records), set.code).toEqual([...byId.keys()].sort());
        for (const row of set.records) {
          const record = byId.get(row.id) as PlanRecord;
          const { organisation, year, kind, evidence } = record;
          const [units, characters] = [unitsOf(record).length, charactersOf(record)];
          expect(row).toMatchObject({ organisation, year, kind, evidence, units, characters });
          for (const [t, theme] of themes.entries()) {
            for (const measure of MEASURES) {
              const text = formatMeasure(row.figures[t]?.[measure] ?? Number.NaN, measure);
              const truly = formatMeasure(trueFigure(record, theme, measure, themes), measure);
              expect(text, `${row.id} ${theme.id} ${measure}`).toBe(truly);
            }
          }
        }
      }
    });

    test('name every organisation of their records, and count the records of each place one step below', () => {
      for (const set of sets) {
        const records = held(set);
        expect(set.unnamed).toBe(0);
        expect(new Set(idsOf(set.organisations))).toEqual(
          new Set(records.flatMap(({ organisation }) => organisation ?? [])),
        );
        const depth = set.code === 'all' ? 0 : set.above.length + 1;
        const below = Map.groupBy(
          records.filter(({ region }) => (region?.path.length ?? 0) > depth),
          ({ region }) => region?.path[depth] ?? '',
        );
        const truly = [...below].map(([name, own]) => ({
          name,
          records: own.length,
          organisations: new Set(own.map(({ organisation }) => organisation)).size,
        }));
        const told = set.places.map(({ name, records, organisations }) => ({ name, records, organisations }));
        const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
        expect(told.sort(byName), set.code).toEqual(truly.sort(byName));
      }
    });

    test('tell the spread of every level and year with full plans, of fewer than three no figure', () => {
      for (const set of sets) {
        const full = held(set).filter(({ kind, evidence }) => kind === 'plan' && evidence === 'full');
        const counted = full.filter((record) => record.year !== null && unitsOf(record).length > 0);
        const groups = Map.groupBy(counted, ({ level, year }) => `${level} ${year}`);
        expect(set.spreads.map(({ level, year }) => `${level} ${year}`).sort()).toEqual(
          [...groups.keys()].sort(),
        );
        for (const { level, year, plans, organisations, figures } of set.spreads) {
          const group = groups.get(`${level} ${year}`) ?? [];
          expect(plans).toBe(group.length);
          expect(organisations).toBe(new Set(group.map((record) => record.organisation ?? record.id)).size);
          const truly = themes.map((theme) =>
            MEASURES.map((measure) =>
              trueQuartiles(group.map((record) => trueFigure(record, theme, measure, themes))).map((value) =>
                formatMeasure(value, measure),
              ),
            ),
          );
          const told = figures?.map((figure) =>
            MEASURES.map((measure) => figure[measure].map((value) => formatMeasure(value, measure))),
          );
          expect(told ?? null).toEqual(group.length < 3 ? null : truly);
        }
      }
    });
  },
);

function placeByPath(records: PlanRecord[]): Map<string, PlanRecord[]> {
  const entries = records.flatMap((record) => {
    const path = record.region?.path ?? [];
    return ['', ...path.map((_, i) => path.slice(0, i + 1).join('/'))].map((place) => ({ place, record }));
  });
  return new Map(
    [...Map.groupBy(entries, ({ place }) => place)].map(([place, own]) => [
      place,
      own.map(({ record }) => record),
    ]),
  );
}
