import { organisationHref, organisationThemesHref } from '../address.ts';
import type { ShareRow } from '../charts/share-rows.ts';
import type { ChartRecord } from '../charts/theme-series.ts';
import { chartRecords } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import { organisationsWithPlans, shareRow } from './full-plans.ts';

/** How many organisations the matrix names: the others have pages, and a part in their level and place. */
const ROWS = 40;

/** The matrix theme × organisation. */
export interface OrganisationThemes {
  /** From the top level down, then by place: no order of merit. */
  rows: ShareRow[];
  /** Organisations with a full plan that are not named. */
  more: number;
}

/** The matrix of the corpus. */
export async function organisationThemes(): Promise<OrganisationThemes> {
  return drawOrganisationThemes(await corpus(), await chartRecords());
}

/** Sums the full plans of every organisation; names the first `limit` of the register. */
export function drawOrganisationThemes(
  all: Corpus,
  counted: ReadonlyMap<string, ChartRecord>,
  limit = ROWS,
): OrganisationThemes {
  const themes = all.themes.map(({ id }) => id);
  const found = organisationsWithPlans(all, counted);
  const rows = found.slice(0, limit).flatMap((one) => {
    const { id, short: name } = one.organisation;
    return (
      shareRow({ id, name, href: organisationHref(id) }, [one], themes, {
        most: one.plans.length,
        hrefOf: (theme) => organisationThemesHref(id, theme),
      }) ?? []
    );
  });
  return { rows, more: found.length - rows.length };
}
