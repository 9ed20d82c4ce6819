import {
  campaignHref,
  formulaHref,
  lawHref,
  organisationHref,
  planHref,
  themeHref,
  yearHref,
} from '../../address.ts';
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

/** Link to the plan of a hit, from what the index says: it names the Chinese page, `/plans-site/plans/yueyang-2021-plan/`. */
export function foundAddress(url: string): string {
  return planHref(foundRecord(url));
}

/** Id of the record at an address: `/plans-site/plans/yueyang-2021-plan/` → `yueyang-2021-plan`. */
export function foundRecord(url: string): string {
  return new URL(url, location.href).pathname.split('/').at(-2) ?? '';
}
