import { campaignHref } from '../address.ts';
import type { Campaign } from '../model/campaign.ts';
import { FAMILY_KINDS, NAME_KIND_NAMES } from '../model/name-kinds.ts';
import type { Seen } from '../model/seen.ts';
import { type Corpus, corpus } from './corpus.ts';
import { drawLineage, type LineageLine } from './lineage.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { describePlaces, findThing, type ThingPlaces } from './thing-page.ts';

/** A family with when it is seen. */
export type SeenCampaign = Extract<NamedThing, { type: 'campaign' }>;

/** Every family. */
export async function allCampaigns(): Promise<Campaign[]> {
  return (await corpus()).campaigns;
}

/** The index: families by kind, those of other kinds last, and by first letter; in the order of their pinyin. */
export interface CampaignList {
  kinds: { kind: Campaign['kind']; title: string; families: SeenCampaign[] }[];
  letters: { letter: string; families: SeenCampaign[] }[];
}

/** The index of all families. */
export async function campaignList(): Promise<CampaignList> {
  return listCampaigns((await nameIndex()).things);
}

/** Groups families by kind and by the first letter of their pinyin. */
export function listCampaigns(things: readonly NamedThing[]): CampaignList {
  const families = things.filter((thing) => thing.type === 'campaign');
  const byKind = Map.groupBy(families, ({ kind }) => kind);
  const kinds = [...new Set([...FAMILY_KINDS, ...byKind.keys()])];
  const byLetter = Map.groupBy(families, ({ of }) => of.id[0]?.toUpperCase() ?? '');
  return {
    kinds: kinds.flatMap((kind) => {
      const of = byKind.get(kind);
      return of === undefined ? [] : [{ kind, title: NAME_KIND_NAMES[kind], families: of }];
    }),
    letters: [...byLetter].map(([letter, of]) => ({ letter, families: of })),
  };
}

/** How many wordings a page lists; the others stand in their sentences. */
const WORDINGS = 30;

/** What the page of a family stands on. */
export interface CampaignPage extends ThingPlaces {
  campaign: Campaign;
  /** Wordings with how often each is printed, the most frequent first, and how many more there are. */
  wordings: { text: string; times: number }[];
  moreWordings: number;
  /** Null where it stands in a single record. */
  lineage: LineageLine | null;
}

/** One family; throws where there is none of that id. */
export async function campaignPage(id: string): Promise<CampaignPage & { seen: Seen }> {
  const { of, seen } = await findThing('campaign', id);
  return { ...describeCampaign(await corpus(), of), seen };
}

/** Describes a family of a corpus. */
export function describeCampaign(all: Corpus, campaign: Campaign): CampaignPage {
  const { id, occurrences } = campaign;
  const places = describePlaces(all, campaign, `campaigns ${id}`, (anchor, part) =>
    campaignHref(id, anchor, part),
  );
  const times = Map.groupBy(occurrences, ({ text }) => text);
  const wordings = [...new Set([...campaign.wordings, ...times.keys()])].map((text) => ({
    text,
    times: times.get(text)?.length ?? 0,
  }));
  return {
    campaign,
    ...places,
    wordings: wordings.sort((a, b) => b.times - a.times).slice(0, WORDINGS),
    moreWordings: Math.max(0, wordings.length - WORDINGS),
    lineage: places.once === null ? drawLineage(all, campaign, places.recordHref) : null,
  };
}

/** Families of most full plans, at least two, in the order of how many; ties by pinyin. */
export async function widestCampaigns(most: number): Promise<SeenCampaign[]> {
  const families = (await nameIndex()).things.filter((thing) => thing.type === 'campaign');
  return families
    .filter(({ seen }) => seen.full > 1)
    .sort((a, b) => b.seen.full - a.seen.full)
    .slice(0, most);
}
