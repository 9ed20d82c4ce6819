import type { PageNames } from '../search/names/page-names.ts';
import { type Corpus, corpus } from './corpus.ts';

/** Links a list of the empty search page may have; a longer list is named by its own page alone. */
const MOST_LINKS = 16;

/** What the empty search page leads to beside themes, campaigns and laws. */
export interface BrowseWays {
  organisations: { id: string; name: string }[];
  years: number[];
}

/** Organisations and years with records, for the empty search page. */
export async function browseWays(): Promise<BrowseWays> {
  return listWays(await corpus());
}

/** Organisations with records, none where they are too many to list; years from the last, the latest of many. */
export function listWays({ organisations, recordsOf, recordsIn }: Corpus): BrowseWays {
  const known = organisations.filter(({ id }) => recordsOf.has(id));
  const years = [...recordsIn.keys()].filter((year) => year !== null);
  return {
    organisations: known.length > MOST_LINKS ? [] : known.map(({ id, short }) => ({ id, name: short })),
    years: years.sort((a, b) => b - a).slice(0, MOST_LINKS),
  };
}

/** Names of organisations and of divisions for scripts that read the index: `yueyang`, 岳阳市 → those readers are shown. */
export async function pageNames(): Promise<PageNames> {
  const { organisations, recordsOf, chineseNames } = await corpus();
  const known = organisations.filter(({ id }) => recordsOf.has(id));
  return {
    organisations: Object.fromEntries(known.map(({ id, short }) => [id, short])),
    divisions: Object.fromEntries(
      known.flatMap(({ id, region }) =>
        (chineseNames.get(id)?.region?.path ?? []).map((chinese, step) => [
          chinese,
          region?.path[step] ?? chinese,
        ]),
      ),
    ),
  };
}
