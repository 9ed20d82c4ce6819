import type { Campaign } from '../../../src/model/campaign.ts';
import { formsFamily } from '../../../src/model/name-kinds.ts';
import type { Name } from '../../../src/model/record.ts';
import type { FamiliesFile } from './families-file.ts';
import { familyCore } from './family-core.ts';
import { memoized, nameKey } from './key.ts';
import type { NameRules } from './lookups.ts';
import { nameIds } from './name-id.ts';
import { byFrequency, occurrenceOf, type PlacedName } from './placed-name.ts';
import type { FoundName } from './read-names.ts';

/**
 * Families: an editor's first, else names of the same core. Sorted by id; the name of an editor's family is the one
 * stated, of another the shortest wording. `familyOf` is given the id of the family of every name that has one.
 */
export function collectCampaigns(
  placed: readonly PlacedName[],
  file: FamiliesFile,
  rules: NameRules,
  familyOf = new Map<FoundName, string>(),
): Campaign[] {
  const curated = curatedNames(file);
  const keyOf = memoized(nameKey);
  const coresAt = memoized((path: string) => {
    const places = path === '' ? [] : path.split(' ').flatMap((place) => [place, place.slice(0, -1)]);
    return memoized((text) => familyCore(text, places));
  });
  const groups = Map.groupBy(
    placed.filter(({ name }) => formsFamily(name.kind) || curated.has(keyOf(name.text))),
    ({ record, name }) => {
      const core = coresAt(record.region?.path.join(' ') ?? '')(name.text);
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
      for (const { name } of members) familyOf.set(name, id);
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
