import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { ancestors, siblings } from './neighbours.ts';
import { everyYear } from './years.ts';

/** An organisation in the tree of levels. */
export interface OrganisationBranch {
  organisation: Organisation;
  /** Its own records. */
  records: number;
  children: OrganisationBranch[];
}

/** Every organisation. */
export async function allOrganisations(): Promise<Organisation[]> {
  return (await corpus()).organisations;
}

/** The organisations as a tree, from those with none above. */
export async function organisationTree(): Promise<OrganisationBranch[]> {
  return growTree(await corpus());
}

/** Grows the tree of a corpus; what hangs in a circle of the register stands at the top, so that nothing is lost. */
export function growTree(all: Corpus): OrganisationBranch[] {
  const grown = new Set<string>();
  const grow = (organisation: Organisation): OrganisationBranch[] => {
    if (grown.has(organisation.id)) return [];
    grown.add(organisation.id);
    const children = (all.childrenOf.get(organisation.id) ?? []).flatMap(grow);
    return [{ organisation, records: all.recordsOf.get(organisation.id)?.length ?? 0, children }];
  };
  return [...(all.childrenOf.get(null) ?? []), ...all.organisations].flatMap(grow);
}

/** How many records of unread organisations their list shows. */
export const UNPLACED = 50;

/** The newest records whose organisation could not be read, and how many more there are. */
export async function unplacedRecords(): Promise<{ entries: NamedRecord[]; more: number }> {
  return firstUnplaced(await corpus());
}

/** Newest year first, those of unknown year last; at most `UNPLACED`. */
export function firstUnplaced(all: Corpus): { entries: NamedRecord[]; more: number } {
  const unplaced = [...all.recordById.values()].filter(({ record }) => record.organisation === null);
  const year = ({ record }: NamedRecord) => record.year ?? 0;
  return {
    entries: unplaced.sort((a, b) => year(b) - year(a)).slice(0, UNPLACED),
    more: Math.max(0, unplaced.length - UNPLACED),
  };
}

/** One year of an organisation's time line; null for its records of unknown year. */
export interface OrganisationYear {
  year: number | null;
  /** Empty for a gap. */
  entries: NamedRecord[];
}

/** What the page of an organisation stands on. */
export interface OrganisationPage {
  organisation: Organisation;
  /** Its plans and reviews in every year of the corpus, newest first, gaps included; empty where it has none. */
  timeline: OrganisationYear[];
  /** Its files that are no plan or review. */
  others: NamedRecord[];
  /** Organisations above, nearest first. */
  above: Organisation[];
  children: Organisation[];
  siblings: Organisation[];
}

/** One organisation with its records and its place in the tree; throws where there is none of that id. */
export async function organisationPage(id: string): Promise<OrganisationPage> {
  return findOrganisation(await corpus(), id);
}

/** Finds an organisation of a corpus. */
export function findOrganisation(all: Corpus, id: string): OrganisationPage {
  const organisation = all.organisationById.get(id);
  if (organisation === undefined) throw new Error(`no organisation ${id} in content/organisations.json`);
  const own = all.recordsOf.get(id) ?? [];
  const records = own.filter(({ record }) => record.kind !== 'other');
  const byYear = Map.groupBy(records, ({ record }) => record.year);
  const years = records.length === 0 ? [] : [...everyYear(all), ...(byYear.has(null) ? [null] : [])];
  return {
    organisation,
    timeline: years.map((year) => ({ year, entries: byYear.get(year) ?? [] })),
    others: own.filter(({ record }) => record.kind === 'other'),
    above: ancestors(all, id),
    children: all.childrenOf.get(id) ?? [],
    siblings: siblings(all, organisation),
  };
}
