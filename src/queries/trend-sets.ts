import { ascending } from 'd3';
import { MEASURES, type Measure } from '../charts/measures.ts';
import { printedFigure } from '../charts/printed-figure.ts';
import type { ChartRecord, RecordThemes } from '../charts/theme-series.ts';
import {
  MOST_ORGANISATIONS,
  type TrendOrganisation,
  type TrendRecord,
  type TrendSet,
} from '../charts/trend-set.ts';
import { figureOf, type LevelledRecord, spreadsOf } from '../charts/trend-spreads.ts';
import type { Organisation } from '../model/organisation.ts';
import { placesOn } from '../model/places.ts';
import { chartRecords } from './charts.ts';
import { type Corpus, corpus } from './corpus.ts';
import { EVERYWHERE, type Place, plantPlaces } from './place-tree.ts';
import { partedThemes } from './theme-parts.ts';

/** What the sets are drawn from; records and organisations in the order of lists, themes in that of the codebook. */
export interface TrendSource {
  themes: string[];
  organisations: Organisation[];
  records: LevelledRecord[];
}

/** The sets of a corpus, each drawn when it is first asked for. */
export interface TrendSets {
  /** `all`, then the code of every place with records. */
  codes: string[];
  /** The set of a place; throws where it has no records. */
  ofPlace(code: string): TrendSet;
  /** The records of one organisation alone, under its place (`all` where that is unknown); throws where there is no such organisation. */
  ofOrganisation(id: string): TrendSet;
}

let drawing: Promise<TrendSets> | undefined;

function trendSets(): Promise<TrendSets> {
  drawing ??= Promise.all([corpus(), chartRecords()]).then(([all, charts]) =>
    drawTrendSets(sourceOf(all, charts)),
  );
  return drawing;
}

/** Codes of the places that have a set: `all`, 430000, 430600 … */
export async function trendCodes(): Promise<string[]> {
  return (await trendSets()).codes;
}

/** What the trends of a place are drawn from: `all`, or the code of a division with records; throws for any other. */
export async function trendSet(code: string): Promise<TrendSet> {
  return withParted((await trendSets()).ofPlace(code));
}

/** What the trends of one organisation are drawn from; throws where there is none of that id. */
export async function organisationSet(id: string): Promise<TrendSet> {
  return withParted((await trendSets()).ofOrganisation(id));
}

async function withParted(set: TrendSet): Promise<TrendSet> {
  const parted = await partedThemes();
  return parted.length === 0 ? set : { ...set, parted };
}

/** The counted records of a corpus with the levels of their organisations. */
export function sourceOf(all: Corpus, charts: Map<string, ChartRecord>): TrendSource {
  return {
    themes: all.themes.map(({ id }) => id),
    organisations: all.organisations,
    records: [...charts.values()].map(({ counts }) => ({
      counts,
      level: levelOf(all, counts),
    })),
  };
}

/** A record stands with its organisation, whatever level it states itself. */
function levelOf(all: Corpus, { record, organisation }: RecordThemes): LevelledRecord['level'] {
  const known = all.organisationById.get(organisation ?? '') ?? all.recordById.get(record)?.record;
  return known?.level ?? null;
}

/** Plants the places of a corpus in one pass over its records; `limit` is how many organisations a set names. */
export function drawTrendSets(source: TrendSource, limit = MOST_ORGANISATIONS): TrendSets {
  const { themes, organisations, records } = source;
  const organisationById = new Map(organisations.map((one) => [one.id, one]));
  const places = plantPlaces(organisations, records, ({ counts }) => counts.organisation);
  const recordsOf = Map.groupBy(records, ({ counts }) => counts.organisation);
  const drawn = new Map<string, TrendSet>();
  return {
    codes: [...places.keys()],
    ofPlace(code) {
      const place = places.get(code);
      if (place === undefined) throw new Error(`no place ${code} with records`);
      const set = drawn.get(code) ?? placeSet(place, themes, limit);
      drawn.set(code, set);
      return set;
    },
    ofOrganisation(id) {
      const organisation = organisationById.get(id);
      if (organisation === undefined) throw new Error(`no organisation ${id} in content/organisations.json`);
      return organisationSetOf(organisation, recordsOf.get(id) ?? [], themes);
    },
  };
}

/** Names every organisation at and below a place, or, of more than `limit`, those of the place and one step below. */
function placeSet(place: Place<LevelledRecord>, themes: string[], limit: number): TrendSet {
  const strays = place.records.filter(({ counts }) => counts.organisation === null).length;
  const total = place.organisations.length + strays;
  const whole = total <= limit;
  const near = new Set([...place.own, ...place.below.flatMap(({ own }) => own)]);
  const named = whole
    ? place.organisations
    : place.organisations.filter((one) => near.has(one)).slice(0, limit);
  const ids = new Set<string | null>(named.map(({ id }) => id));
  if (whole) ids.add(null);
  return {
    code: place.code,
    name: place.name,
    themes,
    organisations: named.map(trendOrganisation),
    records: trendRecords(
      place.records.filter(({ counts }) => ids.has(counts.organisation)),
      themes,
    ),
    spreads: spreadsOf(place.records, themes),
    places: place.below.map(({ code, name, organisations, records }) => ({
      code,
      name,
      organisations: organisations.length,
      records: records.length,
    })),
    above: place.above,
    unnamed: total - named.length - (whole ? strays : 0),
  };
}

function organisationSetOf(
  organisation: Organisation,
  records: LevelledRecord[],
  themes: string[],
): TrendSet {
  const way = organisation.region === null ? [] : placesOn(organisation.region);
  const { code, name } = way.at(-1) ?? { code: EVERYWHERE, name: '' };
  return {
    code,
    name,
    themes,
    organisations: [trendOrganisation(organisation)],
    records: trendRecords(records, themes),
    spreads: spreadsOf(records, themes),
    places: [],
    above: way.slice(0, -1),
    unnamed: 0,
  };
}

function trendOrganisation({ id, short, level, region }: Organisation): TrendOrganisation {
  return { id, label: region?.name ?? short, name: short, level, code: region?.code ?? null };
}

/** By year, unknown last; the records of a year keep their order. */
function trendRecords(records: LevelledRecord[], themes: string[]): TrendRecord[] {
  return records
    .map(({ counts }) => trendRecord(counts, themes))
    .sort((a, b) => ascending(a.year ?? Number.POSITIVE_INFINITY, b.year ?? Number.POSITIVE_INFINITY));
}

function trendRecord(counts: RecordThemes, themes: string[]): TrendRecord {
  const { record: id, organisation, year, kind, evidence, units, characters } = counts;
  const printed = (theme: string, measure: Measure) =>
    printedFigure(figureOf(counts, theme, measure), measure);
  const figures = themes.map(
    (theme) =>
      Object.fromEntries(MEASURES.map((measure) => [measure, printed(theme, measure)])) as Record<
        Measure,
        number
      >,
  );
  return { id, organisation, year, kind, evidence, units, characters, figures };
}
