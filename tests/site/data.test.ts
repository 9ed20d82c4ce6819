import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, readSite, type Site, textOf } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { TABLES, type TableId } from '../../src/exports/rows.ts';
import { PlanRecord } from '../../src/model/record.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: true; enum?: string[]; minimum?: number; maximum?: number };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** Written apart from what writes the cells: what Table Schema lets a cell of a type be. */
const CELLS: Record<string, (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => cell !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)),
  array: (cell) => Array.isArray(JSON.parse(cell)),
};

function misfits(field: Field, cell: string): boolean {
  if (cell === '') return field.constraints?.required === true;
  const {
    enum: values,
    minimum = Number.NEGATIVE_INFINITY,
    maximum = Number.POSITIVE_INFINITY,
  } = field.constraints ?? {};
  if (!CELLS[field.type]?.(cell)) return true;
  const isNumber = field.type === 'integer' || field.type === 'number';
  if (isNumber && (Number(cell) < minimum || Number(cell) > maximum)) return true;
  return values !== undefined && !values.includes(cell);
}

describe.each(Object.entries(TEST_BUILDS))('open data of the site built for %s', (_, build) => {
  const { dir, base, origin, content } = build;
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const json = <T>(path: string) => JSON.parse(read(path)) as T;
  const home = `${origin}${base}`;
  let site: Site;
  let resources: Resource[];
  beforeAll(() => {
    site = readSite(dir, base);
    resources = json<{ resources: Resource[] }>('data/datapackage.json').resources;
  });
  const fileAt = (address: string) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
    return address.startsWith(home)
      ? path === '' || path.endsWith('/')
        ? `${path}index.html`
        : path
      : address;
  };
  const rowsOf = (path: string) => csvParse(read(`data/${path}`).slice(1));

  test('every table is there as CSV and JSON with the same rows, and every row fits its schema', () => {
    expect(resources.map(({ name }) => name)).toEqual(Object.keys(TABLES));
    for (const { name, path } of resources) {
      const csv = rowsOf(path);
      const rows = json<Record<string, unknown>[]>(`data/tables/${name}.json`);
      expect(csv.length, name).toBe(rows.length);
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) expect(TABLES[name as TableId].parse(row), name).toEqual(row);
      rows.forEach((row, i) => {
        for (const [column, value] of Object.entries(row)) {
          const cell = value === null ? '' : Array.isArray(value) ? JSON.stringify(value) : String(value);
          expect([cell, `'${cell}`], `${name} ${i} ${column}`).toContain(csv[i]?.[column]);
        }
      });
    }
  });

  test('the data package says what each CSV is: bytes, hash, columns, types, keys', () => {
    for (const { name, path, bytes, hash, schema } of resources) {
      const text = readFileSync(join(dir, 'data', path));
      expect(text.length, name).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`, name).toBe(hash);
      const rows = rowsOf(path);
      expect(rows.columns, name).toEqual(schema.fields.map((field) => field.name));
      const wrong = rows.flatMap((row, i) =>
        schema.fields
          .filter((field) => misfits(field, row[field.name] ?? ''))
          .map((field) => `${name} row ${i}: ${field.name} ${row[field.name]}`),
      );
      expect(wrong).toEqual([]);
      const keys = rows.map((row) => (schema.primaryKey ?? []).map((key) => row[key]).join());
      if (schema.primaryKey !== undefined) expect(new Set(keys).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          rowsOf(`tables/${reference.resource}.csv`).map((row) => row[reference.fields[0] ?? '']),
        );
        const lost = rows.map((row) => row[fields[0] ?? '']).filter((id) => id !== '' && !known.has(id));
        expect(lost, `${name} → ${reference.resource}`).toEqual([]);
      }
    }
  });

  test('no cell of a CSV is a formula, and each file has the mark that Excel reads', () => {
    for (const { path } of resources) {
      expect(read(`data/${path}`).startsWith('\uFEFF'), path).toBe(true);
      const cells = rowsOf(path).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
    }
  });

  test('every record is there as it stands in content, and fits the contract by zod and by JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const fits = ajv.compile(json<object>('data/schema/record.json'));
    const ids = rowsOf('tables/records.csv').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const record = json<unknown>(`data/records/${id}.json`);
      expect(read(`data/records/${id}.json`)).toBe(readFileSync(join(content, `plans/${id}.json`), 'utf8'));
      expect(PlanRecord.safeParse(record).error).toBeUndefined();
      expect(fits(record) ? [] : fits.errors).toEqual([]);
      expect(fits({ ...(record as object), year: 'x' })).toBe(false);
    }
  });

  test('the Markdown of a record holds every word of its passages', () => {
    const passages =
      json<{ record: string; node: string; text: string; place: string }[]>('data/tables/passages.json');
    const texts = new Map<string, string>();
    const bare = (text: string) => text.replace(/&#32;|[\s\\]/g, '');
    const lost = passages.filter(({ record, text }) => {
      const known = texts.get(record) ?? bare(read(`data/records/${record}.md`));
      texts.set(record, known);
      return !known.includes(bare(text));
    });
    expect(lost).toEqual([]);
  });

  test('JSON Schemas of the tables hold their JSON', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    for (const { name } of resources) {
      const fits = ajv.compile(json<object>(`data/schema/table-${name}.json`));
      expect(fits(json(`data/tables/${name}.json`)) ? [] : fits.errors, name).toEqual([]);
    }
  });

  test('the archive holds the same bytes as the files beside it, and dates of no clock', () => {
    const bytes = readFileSync(join(dir, 'data/women-federation-plans.zip'));
    const files = unzipSync(bytes);
    const own = [...site.files]
      .filter((file) => /^data\/(tables|records|schema)\//.test(file) || file === 'data/datapackage.json')
      .map((file) => file.slice('data/'.length));
    expect(Object.keys(files).sort()).toEqual([...own, 'README.md'].sort());
    for (const path of own)
      expect(Buffer.from(files[path] ?? []).equals(readFileSync(join(dir, 'data', path))), path).toBe(true);
  });

  test('every place a passage, family, law or organisation is said to be at is there', () => {
    const pages = new Map(site.pages.map((page) => [page.file, page]));
    const anchors = new Map<string, Set<string | null>>();
    const addresses = resources.flatMap(({ path }) => rowsOf(path).flatMap(({ address }) => address ?? []));
    expect(addresses.length).toBeGreaterThan(100);
    const lost = addresses.filter((address) => {
      const file = fileAt(address);
      const anchor = decodeURIComponent(new URL(address).hash.slice(1));
      const known = anchors.get(file) ?? new Set(pages.get(file)?.elements.map((e) => attribute(e, 'id')));
      anchors.set(file, known);
      return !pages.has(file) || (anchor !== '' && !known.has(anchor));
    });
    expect(lost).toEqual([]);
  });

  test('the page names the bytes and rows that its files have', () => {
    const page = site.pages.find(({ file }) => file === 'data/index.html');
    const shown = (page?.elements ?? []).filter((e) => e.tagName === 'tr').map((row) => textOf(row));
    for (const { name, path, bytes } of resources) {
      const size =
        bytes < 1000
          ? `${bytes} B`
          : bytes < 1e6
            ? `${(bytes / 1000).toFixed(0)} kB`
            : `${(bytes / 1e6).toFixed(1)} MB`;
      const rows = rowsOf(path).length.toLocaleString('en');
      const found = shown.filter((row) => row.includes(size) && row.includes(rows));
      expect(found, `${name} ${size} ${rows}`).not.toEqual([]);
    }
  });

  test('linked data can be read, and every address of ours in it exists', () => {
    const things = site.pages.flatMap((page) =>
      page.elements
        .filter((e) => attribute(e, 'type') === 'application/ld+json')
        .map((e) => ({ file: page.file, thing: JSON.parse(textOf(e)) as Record<string, unknown> })),
    );
    const kinds = Map.groupBy(things, ({ thing }) => thing['@type']);
    expect(kinds.get('Dataset')).toHaveLength(1);
    expect(kinds.get('Report')?.length).toBeGreaterThan(3);
    expect(kinds.get('Organization')).toHaveLength(rowsOf('tables/organisations.csv').length);
    const lost = things.flatMap(({ file, thing }) =>
      [...JSON.stringify(thing).matchAll(/"(https?:[^"]+)"/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => address.startsWith(origin) && !site.files.has(fileAt(address)))
        .map((address) => `${file}: ${address}`),
    );
    expect(lost).toEqual([]);
    for (const { file, thing } of things) expect(fileAt(String(thing.url))).toBe(file);
  });

  test('the site map lists the pages that want to be found, each once, and robots.txt names it', () => {
    const index = [...read('sitemap-index.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) =>
      fileAt(at ?? ''),
    );
    const listed = index.flatMap((file) =>
      [...read(file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => fileAt(at ?? '')),
    );
    const wanted = site.pages
      .filter(({ elements }) => !elements.some((e) => attribute(e, 'name') === 'robots'))
      .map(({ file }) => file);
    expect(listed.sort()).toEqual(wanted.sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  });

  test('the feed is updated when its newest entry is, and says where it stands', () => {
    const feed = read('data/feed.xml');
    const [whole, newest] = [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, at]) => at);
    expect(whole).toBe(newest);
    expect(feed).toContain(`<link rel="self" href="${home}data/feed.xml"/>`);
  });

  test('the search of the site can be added to a browser', () => {
    const template = /template="([^"]+)"/.exec(read('opensearch.xml'))?.[1] ?? '';
    expect(template).toBe(`${home}search/?q={searchTerms}`);
    for (const { file, elements } of site.pages) {
      const link = elements.find((e) => attribute(e, 'rel') === 'search');
      expect(link && attribute(link, 'href'), file).toBe(`${base}opensearch.xml`);
    }
  });
});
