import type { NAME_KINDS } from './record.ts';

/** What a name can stand for. */
export type NameKind = (typeof NAME_KINDS)[number];

export { NAME_KIND_NAMES } from './words/names.ts';

/** Kinds a family of names can have, in the order of lists. */
export const FAMILY_KINDS = [
  'campaign',
  'event',
  'honour',
  'venue',
  'platform',
  'welfare',
  'theme-line',
] as const satisfies NameKind[];

/** Whether names of a kind form families. */
export function formsFamily(kind: NameKind): boolean {
  return (FAMILY_KINDS as readonly NameKind[]).includes(kind);
}
