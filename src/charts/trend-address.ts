import { LEVELS } from '../model/level-order.ts';
import { MEASURES } from './measures.ts';
import { firstView, type TrendLevel, type TrendView } from './trend-view.ts';

/** Names a view has in an address, in the order they are written. */
const NAMES = ['unit', 'level', 'place', 'org', 'theme'] as const;

/**
 * The view an address asks for, beside that of the page: `?unit=share&level=city&org=a&org=b`. What is no unit, level or
 * code is as if it were not there; whether a set holds the rest is for `fitView` to say.
 */
export function readTrendView(query: string, home: string): TrendView {
  const given = new URLSearchParams(query);
  const first = firstView(home);
  const measure = MEASURES.find((one) => one === given.get('unit'));
  const levels: readonly TrendLevel[] = [...LEVELS, 'unknown'];
  const place = given.get('place') ?? '';
  return {
    place: /^(all|\d{6,12})$/.test(place) ? place : first.place,
    measure: measure ?? first.measure,
    level: levels.find((one) => one === given.get('level')) ?? null,
    organisations: valuesOf(given, 'org'),
    themes: valuesOf(given, 'theme'),
  };
}

function valuesOf(given: URLSearchParams, name: string): string[] {
  return [...new Set(given.getAll(name))].filter((value) => value !== '');
}

/** The query with a view in it, `?` first; what is as on the page is left out, what others put there stays. */
export function writeTrendView(query: string, view: TrendView, home: string): string {
  const first = firstView(home);
  const all = new URLSearchParams(query);
  for (const name of NAMES) all.delete(name);
  if (view.measure !== first.measure) all.set('unit', view.measure);
  if (view.level !== first.level) all.set('level', view.level ?? '');
  if (view.place !== first.place) all.set('place', view.place);
  for (const id of view.organisations) all.append('org', id);
  for (const id of view.themes) all.append('theme', id);
  const written = all.toString();
  return written === '' ? '' : `?${written}`;
}
