import { parseBodyName } from './body.ts';
import { locate } from './locate.ts';
import { type Resolution, type ResolvedOrganisation, resolveOrganisation } from './organisation.ts';
import { openRegister, type Register } from './register.ts';

/** A name resolved for a record: its organisation, those above it, and the place its id begins with. */
export interface ResolvedIssuer extends Resolution {
  /** `changsha-wangcheng`; null where the place is unknown. */
  place: string | null;
}

/** What the parser asks about names: is a line one, and whose is it. */
export interface Resolver {
  isOrganisation: (text: string) => boolean;
  resolve: (printed: string, hints: readonly string[]) => ResolvedIssuer;
}

/** A resolver over the register of divisions and the lookups of a folder; throws LookupError where one of them is wrong. */
export function openResolver(lookups: string): Resolver {
  const register = openRegister(lookups);
  const placeOf = (organisation: ResolvedOrganisation): string => {
    const division = organisation.region && register.byCode(organisation.region.code);
    return division ? register.idOf(division) : organisation.id;
  };
  return {
    isOrganisation: (text) => isOrganisation(text, register),
    resolve: (printed, hints) => {
      const resolution = resolveOrganisation(printed, { hints }, register);
      return { ...resolution, place: resolution.value && placeOf(resolution.value) };
    },
  };
}

/** A place printed without its type counts only where the register knows it: 岳阳妇联, but not 加强妇联. */
function isOrganisation(text: string, register: Register): boolean {
  const parsed = parseBodyName(text, register.lookups.bodies);
  if (parsed?.form !== 'bare') return parsed !== null;
  return locate(parsed.place, register).rest === '';
}
