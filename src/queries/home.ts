import { compareOrganisations } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import type { Theme } from '../model/theme.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type CountedTheme, themeList } from './themes.ts';
import { listYears, type YearEntry } from './years.ts';

/** How many of each the home page names before it points to the whole list. */
const SHOWN = 8;

/** What the home page stands on, beside the figures. */
export interface HomePage {
  /** Full plans, newest first. */
  reading: NamedRecord[];
  /** Organisations with most records, in the order of the register: they are not ranked. */
  organisations: { organisation: Organisation; records: number }[];
  years: YearEntry[];
  themes: CountedTheme[];
  /** Themes with most items in full plans, in the order of the codebook. */
  leading: Theme[];
}

/** What the home page shows. */
export async function homePage(): Promise<HomePage> {
  return chooseHome(await corpus(), await themeList());
}

/** Chooses what the home page names, from a corpus and its themes; ties go by the order of lists. */
export function chooseHome(all: Corpus, themes: CountedTheme[]): HomePage {
  const entries = [...all.recordById.values()];
  const counted = all.organisations.map((organisation) => ({
    organisation,
    records: all.recordsOf.get(organisation.id)?.length ?? 0,
  }));
  const leading = new Set(themes.toSorted((a, b) => b.counts.full - a.counts.full).slice(0, 3));
  return {
    reading: entries.filter(({ record }) => evidenceGrade(record) === 'full').slice(0, SHOWN),
    organisations: counted
      .filter(({ records }) => records > 0)
      .sort((a, b) => b.records - a.records)
      .slice(0, SHOWN)
      .sort((a, b) => compareOrganisations(a.organisation, b.organisation)),
    years: listYears(all).slice(0, SHOWN),
    themes,
    leading: themes.filter((page) => leading.has(page)).map((page) => page.theme),
  };
}
