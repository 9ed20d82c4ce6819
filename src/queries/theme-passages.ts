import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { Theme } from '../model/theme.ts';
import { chartRecords } from './charts.ts';
import { corpus } from './corpus.ts';
import { type CountedOrganisation, organisationsWithPlans } from './full-plans.ts';
import { type ThemedRecord, unitsByTheme } from './themes.ts';

/** The passages of a few records under one theme. */
export interface ThemePassages {
  theme: Theme;
  /** Those that have some, in the order given. */
  records: ThemedRecord[];
  /** All their passages. */
  count: number;
}

/** Lists the passages of records by theme, in the order of the codebook; a theme without one is left out. */
export function listPassages(themes: readonly Theme[], entries: readonly NamedRecord[]): ThemePassages[] {
  const units = entries.map((entry) => ({ entry, byTheme: unitsByTheme(entry) }));
  return themes.flatMap((theme) => {
    const records = units.flatMap(({ entry, byTheme }) => {
      const own = byTheme.get(theme.id);
      return own === undefined ? [] : [{ entry, units: own }];
    });
    const count = records.reduce((sum, record) => sum + record.units.length, 0);
    return count === 0 ? [] : [{ theme, records, count }];
  });
}

let finding: Promise<Map<string, CountedOrganisation>> | undefined;

/** The organisations that have a full plan by id, found once for all pages. */
function findOrganisations(): Promise<Map<string, CountedOrganisation>> {
  finding ??= Promise.all([corpus(), chartRecords()]).then(
    ([all, counted]) =>
      new Map(organisationsWithPlans(all, counted).map((found) => [found.organisation.id, found])),
  );
  return finding;
}

/** Ids of the organisations that have a full plan, and so a page of its passages by theme. */
export async function organisationsToList(): Promise<string[]> {
  return [...(await findOrganisations()).keys()];
}

/** The passages of an organisation's full plans by theme. */
export interface OrganisationPassages {
  organisation: Organisation;
  plans: number;
  themes: ThemePassages[];
}

/** One organisation with its passages; throws where it has no full plan. */
export async function organisationPassages(id: string): Promise<OrganisationPassages> {
  const found = (await findOrganisations()).get(id);
  if (found === undefined) throw new Error(`no full plan of ${id}`);
  const { organisation, plans } = found;
  const entries = plans.map(({ entry }) => entry);
  return { organisation, plans: plans.length, themes: listPassages((await corpus()).themes, entries) };
}
