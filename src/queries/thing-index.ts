import { listCampaigns } from './campaigns.ts';
import { listLaws } from './laws.ts';
import { mostSeen } from './name-groups.ts';
import { type NamedThing, nameIndex } from './name-index.ts';

/** How many names an index lists on one page; of more it shows the widest, and pages by kind and letter list all. */
const WHOLE = 500;

/** How many names of a kind the index shows where it cannot list all, and how many a page of the whole list holds. */
const WIDEST = 30;
const ROWS = 400;

/** Names of one kind, or of one first letter. */
export interface IndexGroup<T extends NamedThing = NamedThing> {
  /** `honour`, `y`: also the name of its page. */
  key: string;
  title: string;
  things: T[];
}

/** A group as the index shows it. */
export interface ShownGroup<T extends NamedThing = NamedThing> extends IndexGroup<T> {
  /** All of them, or those in most records; in the order of their pinyin. */
  shown: T[];
}

/** An index of names. */
export interface ThingIndex<T extends NamedThing = NamedThing> {
  count: number;
  /** Whether the page lists all. */
  whole: boolean;
  kinds: ShownGroup<T>[];
  letters: ShownGroup<T>[];
}

type OfType<T extends NamedThing['type']> = Extract<NamedThing, { type: T }>;

/** The index of families. */
export async function campaignIndex(): Promise<ThingIndex<OfType<'campaign'>>> {
  const { things } = await nameIndex();
  return drawIndex(groupCampaigns(things));
}

/** The index of laws; their titles are looked for by kind. */
export async function lawIndex(): Promise<ThingIndex<OfType<'law'>>> {
  return drawIndex({ kinds: groupLaws((await nameIndex()).things), letters: [] });
}

function groupCampaigns(things: readonly NamedThing[]) {
  const { kinds, letters } = listCampaigns(things);
  return {
    kinds: kinds.map(({ kind, title, families }) => ({ key: kind, title, things: families })),
    letters: letters.map(({ letter, families }) => ({
      key: letter.toLowerCase(),
      title: letter,
      things: families,
    })),
  };
}

const groupLaws = (things: readonly NamedThing[]) =>
  listLaws(things).map(({ kind, title, laws }) => ({ key: kind, title, things: laws }));

/** Shows all names of an index, or where they are more than `most` the widest of each kind. */
export function drawIndex<T extends NamedThing>(
  { kinds, letters }: Record<'kinds' | 'letters', IndexGroup<T>[]>,
  most = WHOLE,
): ThingIndex<T> {
  const count = kinds.reduce((sum, { things }) => sum + things.length, 0);
  const whole = count <= most;
  return {
    count,
    whole,
    kinds: kinds.map((group) => ({
      ...group,
      shown: whole ? group.things : mostSeen(group.things, WIDEST),
    })),
    letters: letters.map((group) => ({ ...group, shown: whole ? group.things : [] })),
  };
}

/** A page of the names of one kind or letter. */
export interface IndexPart<T extends NamedThing = NamedThing> extends IndexGroup<T> {
  /** Last step of its address: `honour`, `honour-p2`. */
  slug: string;
  /** Counted from 1; null where one page lists all. */
  page: number | null;
  /** Names of the whole group. */
  count: number;
  /** Other pages of the group, this one among them. */
  slugs: string[];
}

/** Cuts each group into pages of at most `most` names; none where the index lists all. */
export function cutIndex<T extends NamedThing>(
  { whole }: Pick<ThingIndex, 'whole'>,
  groups: readonly IndexGroup<T>[],
  most = ROWS,
): IndexPart<T>[] {
  if (whole) return [];
  return groups.flatMap((group) => {
    const { key, things } = group;
    const slugs = Array.from({ length: Math.ceil(things.length / most) }, (_, i) => pageSlug(key, i));
    return slugs.map((slug, i) => ({
      ...group,
      slug,
      page: slugs.length === 1 ? null : i + 1,
      count: things.length,
      slugs,
      things: things.slice(i * most, (i + 1) * most),
    }));
  });
}

const pageSlug = (key: string, i: number) => (i === 0 ? key : `${key}-p${i + 1}`);
