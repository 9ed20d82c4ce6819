import { ancestors } from '../compare/nearest-plans.ts';
import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type HeldLink, heldLinks } from './held-links.ts';
import { siblings } from './neighbours.ts';
import { everyYear } from './years.ts';

/** An organisation in the tree of levels. */
export interface OrganisationBranch {
  organisation: Organisation;
  /** Its own records. */
  records: number;
  /** Organisations right below it, where the tree goes on to them. */
  children: OrganisationBranch[];
  /** Organisations below it, at any depth, that the tree does not go on to, and their records; null where there are none. */
  deeper: { organisations: number; records: number } | null;
}

/** The tree of levels, as deep as it stays short. */
export interface OrganisationTree {
  branches: OrganisationBranch[];
  /** Organisations at the top that it leaves out: those without a place, of which there can be any number. */
  more: number;
}

/** The tree opens level by level while it has no more organisations than this. */
const MOST_BRANCHES = 200;
/** Organisations a page names above, below or beside one. */
const MOST_BESIDE = 60;

/** Every organisation. */
export async function allOrganisations(): Promise<Organisation[]> {
  return (await corpus()).organisations;
}

/** The organisations as a tree, from those with none above. */
export async function organisationTree(): Promise<OrganisationTree> {
  return cutTree(growTree(await corpus()));
}

/** Cuts a tree to the levels that together have no more than `limit` organisations; the first is cut to as many. */
export function cutTree(grown: OrganisationBranch[], limit = MOST_BRANCHES): OrganisationTree {
  const sizes: number[] = [];
  for (let level = grown; level.length > 0; level = level.flatMap(({ children }) => children)) {
    sizes.push((sizes.at(-1) ?? 0) + level.length);
  }
  const levels = Math.max(1, sizes.filter((size) => size <= limit).length);
  // Those that hold others are kept: what hangs below them is reached through them.
  const holding = grown.filter(({ children }) => children.length > 0).length;
  let room = Math.max(0, limit - holding);
  const kept = grown.filter(({ children }) => children.length > 0 || room-- > 0);
  const branches = kept.map((branch) => cutBranch(branch, levels));
  return { branches, more: grown.length - branches.length };
}

function cutBranch(branch: OrganisationBranch, levels: number): OrganisationBranch {
  if (levels > 1) {
    return { ...branch, children: branch.children.map((child) => cutBranch(child, levels - 1)) };
  }
  const below = branchesBelow(branch);
  const records = below.reduce((sum, one) => sum + one.records, 0);
  return {
    ...branch,
    children: [],
    deeper: below.length === 0 ? null : { organisations: below.length, records },
  };
}

function branchesBelow({ children }: OrganisationBranch): OrganisationBranch[] {
  return children.flatMap((child) => [child, ...branchesBelow(child)]);
}

/** Grows the tree of a corpus; what hangs in a circle of the register stands at the top, so that nothing is lost. */
export function growTree(all: Corpus): OrganisationBranch[] {
  const grown = new Set<string>();
  const grow = (organisation: Organisation): OrganisationBranch[] => {
    if (grown.has(organisation.id)) return [];
    grown.add(organisation.id);
    const children = (all.childrenOf.get(organisation.id) ?? []).flatMap(grow);
    const records = all.recordsOf.get(organisation.id)?.length ?? 0;
    return [{ organisation, records, children, deeper: null }];
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
export interface OrganisationPage extends FoundOrganisation {
  /** What its plans are held against, by their ids. */
  held: Map<string, HeldLink[]>;
}

/** An organisation with its records and its place in the tree. */
export interface FoundOrganisation {
  organisation: Organisation;
  /** Its plans and reviews in every year of the corpus, newest first, gaps included; empty where it has none. */
  timeline: OrganisationYear[];
  /** Its files that are no plan or review. */
  others: NamedRecord[];
  /** Organisations above, nearest first. */
  above: Organisation[];
  children: FirstOrganisations;
  siblings: FirstOrganisations;
}

/** The first of several organisations, and how many more there are. */
export interface FirstOrganisations {
  organisations: Organisation[];
  more: number;
}

/** One organisation with its records and its place in the tree; throws where there is none of that id. */
export async function organisationPage(id: string): Promise<OrganisationPage> {
  const found = findOrganisation(await corpus(), id);
  return { ...found, held: await heldLinks(found.timeline.flatMap(({ entries }) => entries)) };
}

/** Finds an organisation of a corpus. */
export function findOrganisation(all: Corpus, id: string): FoundOrganisation {
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
    children: firstOf(all.childrenOf.get(id) ?? []),
    siblings: firstOf(siblings(all, organisation)),
  };
}

function firstOf(organisations: Organisation[]): FirstOrganisations {
  return {
    organisations: organisations.slice(0, MOST_BESIDE),
    more: Math.max(0, organisations.length - MOST_BESIDE),
  };
}
