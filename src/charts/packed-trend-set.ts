import type { PlanRecord } from '../model/record.ts';
import { MEASURES, type Measure } from './measures.ts';
import type { TrendRecord, TrendSet, TrendSpread } from './trend-set.ts';

const KINDS = ['plan', 'review', 'other'] as const satisfies PlanRecord['kind'][];
const EVIDENCE = ['full', 'summary'] as const satisfies PlanRecord['evidence'][];

/**
 * A record as a row: id, place of its organisation in the set (-1 for none), year, kind, evidence (places in the lists
 * above), units, characters, then its figures theme by theme, each by items, share, mentions.
 */
type Row = [
  id: string,
  organisation: number,
  year: number | null,
  kind: number,
  evidence: number,
  units: number,
  characters: number,
  ...figures: number[],
];

/** A spread with its figures in one row: by theme, by measure, lower quartile, median, upper quartile. */
type PackedSpread = Omit<TrendSpread, 'figures'> & { figures: number[] | null };

/** A trend set as its file holds it, without the names of its parts: about a third as long. */
export interface PackedTrendSet extends Omit<TrendSet, 'records' | 'spreads'> {
  records: Row[];
  spreads: PackedSpread[];
}

/** Packs a set for its file. */
export function packTrendSet(set: TrendSet): PackedTrendSet {
  const places = new Map(set.organisations.map(({ id }, place) => [id, place]));
  return {
    ...set,
    records: set.records.map((record) => [
      record.id,
      places.get(record.organisation ?? '') ?? -1,
      record.year,
      KINDS.indexOf(record.kind),
      EVIDENCE.indexOf(record.evidence),
      record.units,
      record.characters,
      ...record.figures.flatMap((figure) => MEASURES.map((measure) => figure[measure])),
    ]),
    spreads: set.spreads.map((spread) => ({
      ...spread,
      figures: spread.figures?.flatMap((figure) => MEASURES.flatMap((measure) => figure[measure])) ?? null,
    })),
  };
}

/** Opens a set that was packed; what comes out equals what went in. */
export function openTrendSet(packed: PackedTrendSet): TrendSet {
  return {
    ...packed,
    records: packed.records.map((row) => openRecord(row, packed.organisations)),
    spreads: packed.spreads.map((spread) => ({
      ...spread,
      figures: spread.figures && byMeasure(inPieces(spread.figures, 3) as [number, number, number][]),
    })),
  };
}

function openRecord(row: Row, organisations: TrendSet['organisations']): TrendRecord {
  const [id, organisation, year, kind, evidence, units, characters, ...figures] = row;
  return {
    id,
    organisation: organisations[organisation]?.id ?? null,
    year,
    kind: KINDS[kind] ?? 'other',
    evidence: EVIDENCE[evidence] ?? 'summary',
    units,
    characters,
    figures: byMeasure(figures),
  };
}

/** Values that follow one another by theme and measure, as one object a theme. */
function byMeasure<T>(values: T[]): Record<Measure, T>[] {
  return inPieces(values, MEASURES.length).map(
    (piece) => Object.fromEntries(MEASURES.map((measure, i) => [measure, piece[i]])) as Record<Measure, T>,
  );
}

function inPieces<T>(values: T[], length: number): T[][] {
  return Array.from({ length: values.length / length }, (_, i) => values.slice(i * length, (i + 1) * length));
}
