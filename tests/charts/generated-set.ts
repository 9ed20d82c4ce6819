import { MEASURES, type Measure } from '../../src/charts/measures.ts';
import { printedFigure } from '../../src/charts/printed-figure.ts';
import type { TrendRecord, TrendSet } from '../../src/charts/trend-set.ts';
import { figureOf, spreadsOf } from '../../src/charts/trend-spreads.ts';
import type { TrendSource } from '../../src/queries/trend-sets.ts';

/** The set of all generated figures, every organisation named, for tests that run where no corpus can be read. */
export function generatedSet({ themes, organisations, records }: TrendSource): TrendSet {
  return {
    code: 'all',
    name: '',
    themes,
    organisations: organisations.map(({ id, short, level, region }) => ({
      id,
      label: region?.name ?? short,
      name: short,
      level,
      code: region?.code ?? null,
    })),
    records: records
      .map(({ counts }): TrendRecord => {
        const { record: id, organisation, year, kind, evidence, units, characters } = counts;
        const figures = themes.map((theme) => {
          const printed = MEASURES.map((by) => [by, printedFigure(figureOf(counts, theme, by), by)]);
          return Object.fromEntries(printed) as Record<Measure, number>;
        });
        return { id, organisation, year, kind, evidence, units, characters, figures };
      })
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    spreads: spreadsOf(records, themes),
    places: [],
    above: [],
    unnamed: 0,
  };
}
