import { BASE_URL, SITE } from './environment.ts';
import { LANGUAGES, type Language } from './model/languages.ts';
import { language } from './strings/language.ts';

/**
 * Puts the base path of the site and the folder of its language before a path from the root: `/plans/` →
 * `/plans-site/plans/`, in English `/plans-site/en/plans/`.
 */
export function href(path: string): string {
  return BASE + path;
}

const BASE = BASE_URL.replace(/\/$/, '');

/** Full address of a path from the root, for citing and for `<link rel="canonical">`. */
export function canonical(path: string): string {
  return fullAddress(href(path));
}

/** Address of what stands once for all languages, at the root: `/data/feed.xml` → `/plans-site/data/feed.xml`. */
export function sharedHref(path: string): string {
  return languageHref(LANGUAGES[0] as Language, path);
}

/** Full address of what stands once for all languages. */
export function sharedCanonical(path: string): string {
  return fullAddress(sharedHref(path));
}

/** Link to a page in a language: English, `/plans/` → `/plans-site/en/plans/`. */
export function languageHref({ folder }: Language, path: string): string {
  const root = href('/').slice(0, -language.folder.length || undefined);
  return `${root}${folder}${path.slice(1)}`;
}

/** Full address of a page in a language, for `hreflang`. */
export function languageCanonical(one: Language, path: string): string {
  return fullAddress(languageHref(one, path));
}

function fullAddress(path: string): string {
  return new URL(path, SITE).href;
}

/** Full address of a place on a page, from the page's path with the base: `/plans-site/themes/`, `matrix`. */
export function placeAddress(pathname: string, anchor: string): string {
  return new URL(pathname + fragment(anchor), SITE).href;
}

/** Path of a record's page from the root, without the base path. */
export function planPath(id: string): string {
  return `/plans/${id}/`;
}

/** Link to a record, or to one of its passages: `yueyang-2021-plan`, `s2-i5-p1`. */
export function planHref(id: string, anchor?: string): string {
  return href(planPath(id)) + fragment(anchor);
}

/** Link to a record with the passages of one theme in focus: `/plans/x/?theme=family-education`. */
export function planThemeHref(id: string, theme: string): string {
  return `${planHref(id)}?${new URLSearchParams({ theme })}`;
}

/** Address of a record's passages as JSON, for scripts that keep or compare them. */
export function passagesHref(id: string): string {
  return href(`${planPath(id)}passages.json`);
}

/** Link to a passage of a record with a word marked there: `/plans/x/?hl=两癌#s1-i2-p1`. */
export function passageHref(id: string, anchor: string, word: string): string {
  return `${href(planPath(id))}?hl=${encodeURIComponent(word)}${fragment(anchor)}`;
}

/** Link to the page of a family of names, or to where one record has it: in a part of its list (`2024`) where that is long. */
export function campaignHref(id: string, record?: string, part?: string | null): string {
  return href(listPartPath(`/campaigns/${id}/`, part)) + fragment(record);
}

/** Link to the page of a law or document, or to where one record has it: in a part of its list (`2024`) where that is long. */
export function lawHref(id: string, record?: string, part?: string | null): string {
  return href(listPartPath(`/laws/${id}/`, part)) + fragment(record);
}

/** Link to the page of a set phrase, or to where one record has it: in a part of its list (`2024`) where that is long. */
export function formulaHref(id: string, record?: string, part?: string | null): string {
  return href(listPartPath(`/formulas/${id}/`, part)) + fragment(record);
}

/** Path of the names of one kind or first letter: `/campaigns/`, `kinds`, `honour` → `/campaigns/kinds/honour/`. */
export function indexPath(path: string, by: 'kinds' | 'letters', key: string): string {
  return `${path}${by}/${key}/`;
}

/** Path of a part of a long list, or of the page the list begins on: `/laws/minfadian/`, `2024` → `/laws/minfadian/2024/`. */
function listPartPath(path: string, part: string | null | undefined): string {
  return part == null ? path : `${path}${part}/`;
}

/** Link to an entry of the glossary: `sigeyishi`. */
export function glossHref(id: string): string {
  return href('/glossary/') + fragment(id);
}

/** Link to a quantity in the ledger: `hunan-2019-plan-t3`; in a part of it (`2019`) where it is long. */
export function targetHref(id?: string, part?: string | null): string {
  return href(listPartPath('/targets/', part)) + fragment(id);
}

/** Path of the page of a pair of records. */
export function comparePath(a: string, b: string): string {
  return `/compare/${a}/${b}/`;
}

/** Link to the comparing page with records on it, from left to right. */
export function compareHref(records: readonly string[]): string {
  if (records.length === 0) return href('/compare/');
  const isPlain = records.every((id) => /^[\w.-]+$/.test(id));
  const state = isPlain ? `r=${records.join('&r=')}` : new URLSearchParams(records.map((id) => ['r', id]));
  return `${href('/compare/')}?${state}`;
}

/** Path of the page that shows what the levels below took up of a plan. */
export function uptakePath(id: string): string {
  return `${planPath(id)}uptake/`;
}

/** Link to where the method page says how to report an error, naming what is meant: `yueyang-2021-plan`, `s1-p1`. */
export function reportHelpHref(record: string, passage?: string): string {
  const meant = new URLSearchParams({ report: record, ...(passage !== undefined && { at: passage }) });
  return `${href('/about/')}?${meant}#report`;
}

/** Address of a record as a file: `json` whole, `md` to read. */
export function recordDataHref(id: string, form: 'json' | 'md'): string {
  return sharedHref(`/data/records/${id}.${form}`);
}

/** Path of an organisation's page. */
export function organisationPath(id: string): string {
  return `/organisations/${id}/`;
}

/** Path of the picture that stands for a record where its address is passed on; `null`: that of the whole site. */
export function sharePath(id: string | null): string {
  return id === null ? '/share/site.png' : `/share/plans/${id}.png`;
}

/** Link to an organisation's page, or to a place on it: `place`. */
export function organisationHref(id: string, anchor?: string): string {
  return href(organisationPath(id)) + fragment(anchor);
}

/** Path of the page of a place, by its code in the register of divisions: `430600`. */
export function regionPath(code: string): string {
  return `/regions/${code}/`;
}

/** Link to the page of a place, or to a part of it. */
export function regionHref(code: string, anchor?: string): string {
  return href(regionPath(code)) + fragment(anchor);
}

/**
 * Anchor on the page of a place: of a year, or of its records of one level and sort: `y2021`, `y2021-city-full`;
 * what is not known is `unknown`.
 */
export function regionAnchor(year: number | null, level?: string | null, sort?: string): string {
  const parts = [year ?? 'unknown', ...(sort === undefined ? [] : [level ?? 'unknown', sort])];
  return `y${parts.join('-')}`;
}

/** Address of what the trends of a place are drawn from, as JSON: `430000`, `all`. */
export function trendsHref(code: string): string {
  return href(`/trends/${code}.json`);
}

/** Link to the passages of an organisation's full plans by theme, or to those under one theme. */
export function organisationThemesHref(id: string, theme?: string): string {
  return href(`/organisations/${id}/themes/`) + fragment(theme);
}

/** Link to the passages of full plans of a level or place by theme: `city`, `430600`; or to those under one theme. */
export function themesAtHref(at: string, theme?: string): string {
  return href(`/themes/at/${at}/`) + fragment(theme);
}

/** Link to a year's page. */
export function yearHref(year: number): string {
  return href(`/years/${year}/`);
}

/**
 * Path of the list of a year's records in one province, or of a later page of it: `/years/2024/430000/`,
 * `/years/undated/none/2/`.
 */
export function partPath(year: number | null, code: string, page = 1): string {
  return `/years/${year ?? 'undated'}/${code}/${page === 1 ? '' : `${page}/`}`;
}

/** Link to the list of a year's records in one province, or to a place on it. */
export function partHref(year: number | null, code: string, page = 1, anchor?: string): string {
  return href(partPath(year, code, page)) + fragment(anchor);
}

/** Anchor of the records of a level in a list by level, or of a level and sort: `level-city`, `city-full`. */
export function partAnchor(level: string | null, sort?: string): string {
  return sort === undefined ? `level-${level ?? 'unknown'}` : `${level ?? 'unknown'}-${sort}`;
}

/** Link to the records of unknown year. */
export function undatedHref(): string {
  return href('/years/#undated');
}

/** Link to a theme's page, or to the items of one record on it: in a part of its list (`2024`) where that is long. */
export function themeHref(id: string, record?: string, part?: string | null): string {
  return href(listPartPath(`/themes/${id}/`, part)) + fragment(record);
}

/** Link to a source document, or to one of its lines. */
export function sourceHref(id: string, line?: number): string {
  return href(`/sources/${id}/`) + fragment(line === undefined ? undefined : lineAnchor(line));
}

/** Path of what was corrected in a source document, from the root. */
export function correctionsPath(id: string): string {
  return `/sources/${id}/#corrections`;
}

/** Anchor of a line in the source view: 15 → `l15`. */
export function lineAnchor(line: number): string {
  return `l${line}`;
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}
