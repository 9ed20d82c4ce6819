import { compareText } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';
import { type PlaceName, placesOn } from '../model/places.ts';

/** Code of the place that holds all others. */
export const EVERYWHERE = 'all';

/** A division with records at or below it, or the whole corpus. */
export interface Place<R> extends PlaceName {
  /** The way up, from the province down to the place above. */
  above: PlaceName[];
  /** Organisations of the place itself with records. Organisations without a place belong to the whole corpus. */
  own: Organisation[];
  /** Organisations at and below it with records. */
  organisations: Organisation[];
  /** Places one step below that have records, by code. */
  below: Place<R>[];
  /** Records at and below it; those of unknown organisation belong to the whole corpus. */
  records: R[];
}

/**
 * Every place on the path of an organisation with records, by code, the whole corpus under `all`. Lists keep the order
 * of what is given; each record is entered at the few places above it and looked at no more.
 */
export function plantPlaces<R>(
  organisations: Organisation[],
  records: R[],
  organisationOf: (record: R) => string | null,
): Map<string, Place<R>> {
  const root = emptyPlace<R>({ code: EVERYWHERE, name: '' }, []);
  const places = new Map([[root.code, root]]);
  const withRecords = new Set(records.map(organisationOf));
  const ways = new Map<string | null, Place<R>[]>();
  for (const organisation of organisations.filter(({ id }) => withRecords.has(id))) {
    const way = [root, ...wayTo(organisation, places)];
    for (const place of way) place.organisations.push(organisation);
    way.at(-1)?.own.push(organisation);
    ways.set(organisation.id, way);
  }
  for (const record of records) {
    for (const place of ways.get(organisationOf(record)) ?? [root]) place.records.push(record);
  }
  for (const { below } of places.values()) below.sort((a, b) => compareText(a.code, b.code));
  return places;
}

/** The places an organisation lies in, from the province down; those not yet there are entered. */
function wayTo<R>({ region }: Organisation, places: Map<string, Place<R>>): Place<R>[] {
  const steps = region === null ? [] : placesOn(region);
  return steps.map((step, i) => {
    const known = places.get(step.code);
    if (known !== undefined) return known;
    const place = emptyPlace<R>(step, steps.slice(0, i));
    places.set(step.code, place);
    places.get(steps[i - 1]?.code ?? EVERYWHERE)?.below.push(place);
    return place;
  });
}

function emptyPlace<R>(name: PlaceName, above: PlaceName[]): Place<R> {
  return { ...name, above, own: [], organisations: [], below: [], records: [] };
}
