import { LEVEL_NAMES } from '../../model/level-names.ts';
import { LEVELS } from '../../model/level-order.ts';
import type { tileMap as chinese, placeFacesWords as faces } from '../tile-map.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** How each kind of place is called in a sentence, one and many. */
const KINDS: Record<(typeof LEVELS)[number], [one: string, many: string]> = {
  national: ['country', 'countries'],
  province: ['province', 'provinces'],
  city: ['city or prefecture', 'cities and prefectures'],
  county: ['county or district', 'counties and districts'],
  township: ['township', 'townships'],
  village: ['village', 'villages'],
};

function formsOf(kind: string): [one: string, many: string] {
  const level = LEVELS.find((one) => LEVEL_NAMES[one] === kind);
  return level === undefined ? [kind, kind] : KINDS[level];
}

const one = (kind: string) => formsOf(kind)[0];
const many = (kind: string) => formsOf(kind)[1];
const held = (kind: string, n: number, all: number) => `${n} of ${all} ${many(kind)}`;

/** What the map says of its places, in English. */
export const placeFacesWords: Words<typeof faces> = {
  gap: 'Not held',
  noFull: 'No full',
  count: (n) => n.toLocaleString('en'),
  records: 'Records',
  share: (theme) => `${theme}: share of text`,
  heading: (place, kind) => `${place}: records by ${one(kind)}`,
  shareHeading: (place, kind, theme) => `${place}: share of text on ${theme} by ${one(kind)}`,
  gapOf: (name) => `${name}: not in the collection`,
  recordsOf: (name, n) => `${name}: ${count(n, 'record')}`,
  noFullOf: (name) => `${name}: no full plan in the collection`,
  shareOf: (name, theme, share, n) =>
    `${name}: ${share} of the text on ${theme}, from ${count(n, 'full text')}`,
  description: (kind, n, all) =>
    `One tile for each ${one(kind)}, roughly where it lies; no borders are drawn. ${held(kind, n, all)} have records; the darker the tile, the more.`,
  shareDescription: (kind, theme) =>
    `One tile for each ${one(kind)}, roughly where it lies; no borders are drawn. The darker the tile, the larger the share of text on ${theme}.`,
  basis: (kind, n, all) =>
    `Based on ${held(kind, n, all)} with records. “Not held” is a gap in this collection; it does not mean that nothing was published.`,
  shareBasis: (kind, n, all, plans) =>
    `Based on ${count(plans, 'full plan')} from ${held(kind, n, all)}, with characters added up, then divided. “No full” (no full text in the collection) is not zero.`,
  own: (kind) =>
    `Only records of the federation of each ${one(kind)} itself; lower levels are listed apart. The number shows how much is in the collection, not how well anyone works.`,
  shareOwn: (kind) =>
    `Only full plans of the federation of each ${one(kind)} itself; summaries and reviews are not counted. Plans differ in year and length, and the share says nothing of how well anyone works.`,
};

/** Words of the tile map that only the page prints, in English. */
export const tileMap: Words<typeof chinese> = {
  columns: { place: 'Place', full: 'Full plans', summary: 'Press summaries', review: 'Reviews' },
  legend: 'Shade',
  places:
    'Tiles show rough positions only: west to east in a row, north to south in a column. Their size has nothing to do with area or population.',
  listed: 'Only organisations known to the collection, in the order of division codes.',
  below: (province) => `Counties and districts of ${province}, by city and prefecture`,
  choose: 'Show',
  byRecords: 'Number of records',
  moreMaps: (n) => `${count(n, 'more region')} of province level, not drawn.`,
  more: (n) =>
    `${count(n, 'more region')} of province level: see the ${plural(n, 'page of its federation', 'pages of their federations')}.`,
};
