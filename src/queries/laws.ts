import { lawHref } from '../address.ts';
import { LAW_KIND_NAMES, LAW_KINDS, type Law, type LawKind } from '../model/campaign.ts';
import type { Seen } from '../model/seen.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { describePlaces, findThing, type ThingPlaces } from './thing-page.ts';

/** A law with when it is cited. */
export type SeenLaw = Extract<NamedThing, { type: 'law' }>;

/** Every law and document. */
export async function allLaws(): Promise<Law[]> {
  return (await corpus()).laws;
}

/** Laws and documents by kind; within a kind in the order of their pinyin. */
export async function lawList(): Promise<{ kind: LawKind; title: string; laws: SeenLaw[] }[]> {
  return listLaws((await nameIndex()).things);
}

/** Groups laws by kind. */
export function listLaws(things: readonly NamedThing[]): { kind: LawKind; title: string; laws: SeenLaw[] }[] {
  const laws = things.filter((thing) => thing.type === 'law');
  const byKind = Map.groupBy(laws, ({ of }) => of.kind);
  return LAW_KINDS.flatMap((kind) => {
    const of = byKind.get(kind);
    return of === undefined ? [] : [{ kind, title: LAW_KIND_NAMES[kind], laws: of }];
  });
}

/** What the page of a law stands on. */
export interface LawPage extends ThingPlaces {
  law: Law;
  /** What is done with it, most frequent first: `推动 … 落地见效`, 3; and how many more ways there are. */
  uses: { verb: string | null; use: string | null; times: number }[];
  moreUses: number;
}

/** How many ways of using a law a page lists; the others stand in their sentences. */
const USES = 30;

/** One law or document; throws where there is none of that id. */
export async function lawPage(id: string): Promise<LawPage & { seen: Seen }> {
  const { of, seen } = await findThing('law', id);
  return { ...describeLaw(await corpus(), of), seen };
}

/** Describes a law of a corpus. */
export function describeLaw(all: Corpus, law: Law): LawPage {
  const groups = Map.groupBy(law.occurrences, ({ verb, use }) => `${verb ?? ''} ${use ?? ''}`);
  const uses = [...groups.values()].flatMap((of) =>
    of[0] === undefined ? [] : [{ verb: of[0].verb, use: of[0].use, times: of.length }],
  );
  const told = uses
    .filter(({ verb, use }) => verb !== null || use !== null)
    .sort((a, b) => b.times - a.times);
  return {
    law,
    ...describePlaces(all, law, `laws ${law.id}`, (anchor, part) => lawHref(law.id, anchor, part)),
    uses: told.slice(0, USES),
    moreUses: Math.max(0, told.length - USES),
  };
}
