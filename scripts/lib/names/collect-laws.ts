import type { Law } from '../../../src/model/campaign.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import type { LawsFile } from './families-file.ts';
import { lawKey, lawKind } from './law-title.ts';
import type { NameRules } from './lookups.ts';
import { nameIds } from './name-id.ts';
import { occurrenceOf, type PlacedName } from './placed-name.ts';

/** What is said to be done with a law behind its name: 推动《…条例》在常德落地见效, 加强《…》调研. */
const USE =
  /^[^，,。；;：:、《]{0,12}?(落地见效|落地生根|调研|出台|落实|贯彻|宣传|普法|修订|编制|实施|执行|征集)/;

/** Laws, documents and books named in 《 》, full and short titles of one joined; sorted by id. */
export function collectLaws(placed: readonly PlacedName[], file: LawsFile, rules: NameRules): Law[] {
  const stated = new Map(
    file.laws.flatMap((law) => [law.title, ...law.also].map((title) => [lawKey(title), law] as const)),
  );
  const groups = Map.groupBy(
    placed.filter(({ name }) => name.kind === 'law' || name.kind === 'document'),
    ({ name }) => lawKey(stated.get(lawKey(name.text))?.title ?? name.text),
  );
  const ids = nameIds([...groups.keys()]);
  const useOf = useFinder();
  return [...groups]
    .map(([key, members]): Law => {
      const titles = [...new Set(members.map(({ name }) => name.text))].sort(
        (a, b) => b.length - a.length || (a < b ? -1 : 1),
      );
      const law = stated.get(key);
      return {
        id: ids.get(key) as string,
        title: law?.title ?? (titles[0] as string),
        short: titles.at(-1) as string,
        kind: law?.kind ?? lawKind(titles[0] as string),
        occurrences: members.map((member) => ({ ...occurrenceOf(member, rules), use: useOf(member) })),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads the use from the words behind a name and, in a row of laws, behind the last of them. */
function useFinder(): (placed: PlacedName) => string | null {
  const texts = new Map<PlacedName['record'], Map<string, string>>();
  return ({ record, name }) => {
    const nodes =
      texts.get(record) ?? new Map(walkPassages(record).map((passage) => [passage.id, passage.text]));
    texts.set(record, nodes);
    const behind =
      nodes
        .get(name.node)
        ?.slice(name.end + 1, name.end + 120)
        .replace(/^(?:[、和与及]?《[^《》]*》)+/, '') ?? '';
    return USE.exec(behind)?.[1] ?? null;
  };
}
