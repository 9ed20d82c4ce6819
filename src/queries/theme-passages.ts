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
function listPassages(themes: readonly Theme[], entries: readonly NamedRecord[]): ThemePassages[] {
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

/** Passages that a page prints sentence by sentence; of more it prints those of the newest plans so, and links the others. */
const MOST_PASSAGES = 100;

/** A record with the ids of its units under a theme, whose text is not printed. */
export interface LinkedRecord {
  entry: NamedRecord;
  units: string[];
}

/** The passages of plans by theme, those of the newest with their texts, the others as links. */
export interface PlanPassages {
  /** How many of the plans have their passages printed. */
  printed: number;
  themes: (ThemePassages & { linked: LinkedRecord[] })[];
}

/** The passages of an organisation's full plans. */
export interface OrganisationPassages extends PlanPassages {
  organisation: Organisation;
  plans: number;
}

/** One organisation with its passages; throws where it has no full plan. */
export async function organisationPassages(id: string): Promise<OrganisationPassages> {
  const { organisation, plans } = await organisationPlans(id);
  return { organisation, plans: plans.length, ...listPlans((await corpus()).themes, plans) };
}

/** The full plans of an organisation; throws where it has none. */
export async function organisationPlans(id: string): Promise<CountedOrganisation> {
  const found = (await findOrganisations()).get(id);
  if (found === undefined) throw new Error(`no full plan of ${id}`);
  return found;
}

/**
 * The passages of plans by theme: prints those of the newest plans while they are no more than `most`, of the first
 * whatever it has, and links those of the others. Newest first.
 */
export function listPlans(
  themes: readonly Theme[],
  plans: CountedOrganisation['plans'],
  most = MOST_PASSAGES,
): PlanPassages {
  const printed = Math.max(1, countWhile(plans, most));
  const texts = listPassages(
    themes,
    plans.slice(0, printed).map(({ entry }) => entry),
  );
  const byTheme = new Map(texts.map((part) => [part.theme.id, part]));
  return {
    printed,
    themes: themes.flatMap((theme) => {
      const linked = plans.slice(printed).flatMap(({ entry, counts }) => {
        const units = counts.themes.get(theme.id)?.units ?? [];
        return units.length === 0 ? [] : [{ entry, units }];
      });
      const { records = [], count = 0 } = byTheme.get(theme.id) ?? {};
      const all = linked.reduce((sum, { units }) => sum + units.length, count);
      return all === 0 ? [] : [{ theme, records, linked, count: all }];
    }),
  };
}

/** How many plans from the first on have no more than `most` passages together. */
function countWhile(plans: CountedOrganisation['plans'], most: number): number {
  let sum = 0;
  const over = plans.findIndex(({ counts }) => {
    sum += counts.themes.values().reduce((all, { units }) => all + units.length, 0);
    return sum > most;
  });
  return over < 0 ? plans.length : over;
}
