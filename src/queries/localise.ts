import type { Formula } from '../model/campaign.ts';
import type { Language } from '../model/languages.ts';
import type { Organisation, Region } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import type { Theme } from '../model/theme.ts';
import type { TileGrid } from '../model/tile-grid.ts';
import { withChanged } from '../store/lazy.ts';

/** What readers are shown under names of ours; what sources print (titles, issuers, texts) is never put into another language. */
interface Named {
  plans: PlanRecord[];
  organisations: Organisation[];
  themes: Theme[];
  formulas: Formula[];
}

/** The parts with the names of organisations, places and themes, and what the codebook says, in a language: 岳阳市妇联 → Yueyang Women's Federation. */
export function localise<T extends Named>(parts: T, { code }: Pick<Language, 'code'>): T {
  if (code === 'zh') return parts;
  const places = englishPlaces(parts.organisations);
  return {
    ...parts,
    plans: parts.plans.map((record) => withChanged(record, { region: englishRegion(record.region) })),
    organisations: parts.organisations.map((organisation) => ({
      ...organisation,
      ...(organisation.english && {
        name: typeset(organisation.english.name),
        short: typeset(organisation.english.short),
      }),
      region: englishRegion(organisation.region),
    })),
    themes: parts.themes.map((theme) => ({
      ...theme,
      zh: theme.en,
      short: theme.enShort,
      definition: typeset(theme.enDefinition),
      borders: theme.enBorders.map(typeset),
    })),
    formulas: parts.formulas.map((formula) =>
      withChanged(formula, { scope: places.get(formula.scope ?? '') ?? formula.scope }),
    ),
  };
}

/** A map with the names of its places in a language: 湘西 → Xiangxi. */
export function localiseGrid(grid: TileGrid, { code }: Pick<Language, 'code'>): TileGrid {
  if (code === 'zh') return grid;
  const tiles = grid.tiles.map((tile) => ({
    ...tile,
    name: typeset(tile.english),
    short: typeset(tile.english),
  }));
  return { ...grid, name: grid.english, tiles };
}

/** The apostrophe of print, as in all words of the pages: Women's → Women’s. */
const typeset = (name: string) => name.replaceAll("'", '’');

/** English names of the places of organisations and of those around them, by their Chinese names: 湖南省 → Hunan. */
function englishPlaces(organisations: readonly Organisation[]): Map<string, string> {
  return new Map(
    organisations.flatMap(({ region }) =>
      (region?.path ?? []).flatMap((name, i) => {
        const english = region?.english[i];
        return english === undefined ? [] : [[name, typeset(english)] as const];
      }),
    ),
  );
}

function englishRegion(region: Region | null): Region | null {
  if (region === null) return null;
  const path = region.english.map(typeset);
  return { ...region, name: path.at(-1) ?? region.name, path };
}
