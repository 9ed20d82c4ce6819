import type { PlanRecord } from '../model/record.ts';
import type { RecordThemes, ThemeCount } from './theme-series.ts';

/** Theme counts of a record as they are kept: without what its head says, themes in the order of the codebook. */
export interface PackedThemes {
  units: number;
  characters: number;
  unlabelled: number;
  /** Ids of units, share, mentions. */
  themes: [units: string[], share: number, mentions: number][];
}

/** Packs the counts of a record; nothing is rounded. */
export function packThemes({ units, characters, unlabelled, themes }: RecordThemes): PackedThemes {
  return {
    ...{ units, characters, unlabelled },
    themes: [...themes.values()].map((count) => [count.units, count.share, count.mentions]),
  };
}

/** The counts of a record again; `codebook` holds the ids of the themes in its order. */
export function unpackThemes(
  { id, organisation, year, kind, evidence }: PlanRecord,
  packed: PackedThemes,
  codebook: readonly string[],
): RecordThemes {
  const { units, characters, unlabelled } = packed;
  return {
    ...{ record: id, organisation, year, kind, evidence, units, characters, unlabelled },
    themes: new Map(
      packed.themes.map(([of, share, mentions], i): [string, ThemeCount] => [
        codebook[i] ?? '',
        { units: of, share, mentions },
      ]),
    ),
  };
}
