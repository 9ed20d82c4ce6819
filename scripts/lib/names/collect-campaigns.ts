import type { Campaign } from '../../../src/model/campaign.ts';
import { formsFamily } from '../../../src/model/name-kinds.ts';
import type { Name } from '../../../src/model/record.ts';
import type { FamiliesFile } from './families-file.ts';
import { familyCore } from './family-core.ts';
import { memoized, nameKey } from './key.ts';
import type { NameRules } from './lookups.ts';
import { nameIds } from './name-id.ts';
import { byFrequency, occurrenceOf, type PlacedName } from './placed-name.ts';

/**
 * Families: an editor's first, else names of the same core. Sorted by id; the name of an editor's family is the one
 * stated, of another the shortest wording. Every name is told its family.
 */
export function collectCampaigns(
  placed: readonly PlacedName[],
  file: FamiliesFile,
  rules: NameRules,
): Campaign[] {
  const curated = curatedNames(file);
  const keyOf = memoized(nameKey);
  const coreOf = coreFinder();
  const groups = Map.groupBy(
    placed.filter(({ name }) => formsFamily(name.kind) || curated.has(keyOf(name.text))),
    ({ record, name }) => {
      const core = coreOf(name.text, record);
      return curated.get(keyOf(name.text)) ?? curated.get(core) ?? core;
    },
  );
  const stated = new Map(file.families.map((family) => [family.name, family]));
  const ids = nameIds([...groups.keys()]);
  return [...groups]
    .map(([group, members]): Campaign => {
      const wordings = byFrequency(members.map(({ name }) => name.text));
      const shortest = [...wordings].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] as string;
      const id = ids.get(group) as string;
      for (const { name } of members) name.family = id;
      return {
        id,
        name: stated.has(group) ? group : shortest,
        kind:
          stated.get(group)?.kind ?? (byFrequency(members.map(({ name }) => name.kind))[0] as Name['kind']),
        wordings,
        curated: stated.has(group),
        occurrences: members.map((member) => occurrenceOf(member, rules)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The core of a name in its record, worked out once for each place: names come by the record. */
function coreFinder(): (text: string, record: PlacedName['record']) => string {
  const inPlaces = memoized((path: string) => {
    const places = path === '' ? [] : path.split(' ').flatMap((place) => [place, place.slice(0, -1)]);
    return memoized((text) => familyCore(text, places));
  });
  let [last, coreOf]: [PlacedName['record'] | null, (text: string) => string] = [null, inPlaces('')];
  return (text, record) => {
    if (record !== last) [last, coreOf] = [record, inPlaces(record.region?.path.join(' ') ?? '')];
    return coreOf(text);
  };
}

/** Key of every wording, and its core, → name of the editor's family. */
function curatedNames({ families }: FamiliesFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, members } of families) {
    for (const wording of [name, ...members]) {
      names.set(nameKey(wording), name);
      if (!names.has(familyCore(wording))) names.set(familyCore(wording), name);
    }
  }
  return names;
}
