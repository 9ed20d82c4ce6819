import { campaignHref, formulaHref, lawHref, organisationHref, themeHref, yearHref } from '../../address.ts';
import type { NameType } from '../../search/names/name-entry.ts';

const ADDRESSES: Record<NameType, (id: string) => string> = {
  organisation: organisationHref,
  year: (id) => yearHref(Number(id)),
  theme: (id) => themeHref(id),
  campaign: (id) => campaignHref(id),
  law: (id) => lawHref(id),
  formula: (id) => formulaHref(id),
};

/** Link to the page of a named thing. */
export function nameAddress({ type, id }: { type: NameType; id: string }): string {
  return ADDRESSES[type](id);
}
