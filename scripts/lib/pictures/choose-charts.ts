import type { ChartPlace } from '../site/chart-places.ts';

/** A chart to be pictured, and the name of its files: `themes-matrix`. */
export interface Pictured extends ChartPlace {
  name: string;
}

/**
 * One chart of each kind: charts with the same id on pages of several kinds are one kind (`matrix` of all, of a year),
 * and a number at the end of an id tells charts of one kind apart (`map-1`, `map-430000`). Of those the first in the
 * order of addresses, named by its page and id.
 */
export function chooseCharts(places: readonly ChartPlace[]): Pictured[] {
  const chosen = new Map<string, Pictured>();
  for (const place of places.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const form = place.id.replace(/-\d+$/, '');
    const page = place.kind.split('/')[1] || 'home';
    if (!chosen.has(form)) chosen.set(form, { ...place, name: `${page}-${form}` });
  }
  return [...chosen.values()];
}
