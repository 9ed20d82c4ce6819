import type { NameLine } from '../charts/name-line.ts';
import { LAW_KIND_NAMES, LAW_KINDS, type Law, type LawKind } from '../model/campaign.ts';
import { countSeen, type Seen } from '../model/seen.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type NamedThing, nameIndex } from './name-index.ts';
import { drawNameLine } from './name-line.ts';
import { type OccurrenceYear, placeOccurrences } from './occurrences.ts';

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
export interface LawPage {
  law: Law;
  seen: Seen;
  /** What is done with it, most frequent first: `推动 … 落地见效`, 3. */
  uses: { verb: string | null; use: string | null; times: number }[];
  line: NameLine;
  years: OccurrenceYear[];
}

const maps = new WeakMap<Corpus, Map<string, Law>>();

/** One law or document; throws where there is none of that id. */
export async function lawPage(id: string): Promise<LawPage> {
  const all = await corpus();
  const byId = maps.get(all) ?? new Map(all.laws.map((law) => [law.id, law]));
  maps.set(all, byId);
  const law = byId.get(id);
  if (law === undefined) throw new Error(`no law ${id} in content/laws.json`);
  return describeLaw(all, law);
}

/** Describes a law of a corpus. */
export function describeLaw(all: Corpus, law: Law): LawPage {
  const years = placeOccurrences(all, law.occurrences);
  const groups = Map.groupBy(law.occurrences, ({ verb, use }) => `${verb ?? ''} ${use ?? ''}`);
  const uses = [...groups.values()].flatMap((of) =>
    of[0] === undefined ? [] : [{ verb: of[0].verb, use: of[0].use, times: of.length }],
  );
  return {
    law,
    seen: countSeen((id) => all.recordById.get(id)?.record, law.occurrences),
    uses: uses.filter(({ verb, use }) => verb !== null || use !== null).sort((a, b) => b.times - a.times),
    line: drawNameLine(all, years),
    years,
  };
}
