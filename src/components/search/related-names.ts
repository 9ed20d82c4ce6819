import { passageHref, themeHref } from '../../address.ts';
import { type NameQuery, readNameQuery } from '../../search/names/grade.ts';
import type { ReadEntry } from '../../search/names/name-entry.ts';
import { nearNames } from '../../search/names/near-names.ts';
import { familiesOf, otherWordings, relatedThemes } from '../../search/names/related-names.ts';
import { joins } from '../../strings/joins.ts';
import { suggestScriptWords as words } from '../../strings/suggest.ts';
import { nameAddress } from './name-address.ts';
import { type OpenNames, openNames } from './open-names.ts';
import { entryKind, themeName } from './page-names.ts';

/** A name with its page, and records where it stands. */
interface Related {
  address: string;
  name: string;
  note: string;
  records: { address: string; name: string }[];
}

/** Families followed at most; a short query may be half of many names. */
const FAMILIES = 3;

/**
 * Names beside an answer that are not exact hits: other wordings, themes, names that look alike. The search
 * page calls `show` after each answer; without names there is nothing to see.
 */
export class RelatedNames extends HTMLElement {
  /** Number of the latest question; an answer to an older one is thrown away. */
  #latest = 0;

  /** Fills the lists for a query; `anyHit` says whether anything holds it as a string. Never rejects. */
  async show(query: string, anyHit: boolean): Promise<void> {
    const number = ++this.#latest;
    const found = await relate(this.dataset.index ?? '/pagefind/', query, anyHit).catch(() => ({}));
    if (number !== this.#latest) return;
    const { family = [], themes = [], near = [] }: Partial<Found> = found;
    this.#fill('family', family);
    this.#fill('themes', themes);
    this.#fill('near', near);
    this.hidden = family.length + themes.length + near.length === 0;
  }

  #fill(part: keyof Found, names: readonly Related[]) {
    const section = this.querySelector<HTMLElement>(`[data-part=${part}]`);
    const template = this.querySelector<HTMLTemplateElement>('template')?.content.firstElementChild;
    if (!section || !template) return;
    section.hidden = names.length === 0;
    section
      .querySelector('[data-part=list]')
      ?.replaceChildren(...names.map((name) => fillName(template, name)));
  }
}

interface Found {
  family: Related[];
  themes: Related[];
  near: Related[];
}

async function relate(base: string, typed: string, anyHit: boolean): Promise<Found> {
  const names = await openNames(base);
  const query = readNameQuery(typed, names.fold);
  if (query.key === '') return { family: [], themes: [], near: [] };
  const entries = await names.entriesFor(query);
  const families = familiesOf(query, entries).slice(0, FAMILIES);
  const [family, themes] = await Promise.all([
    Promise.all(families.map((entry) => wordingsOf(names, entry, query))),
    names.themes(),
  ]);
  const near = anyHit ? [] : nearNames(query, await names.entriesNear(query));
  return {
    family: family.flat(),
    themes: relatedThemes(query, themes).map(({ theme, terms }) => ({
      address: themeHref(theme.id),
      name: themeName(theme),
      note: words.terms(joins.list(terms.slice(0, 3))),
      records: [],
    })),
    near: near.map(({ entry, form }) => ({
      address: nameAddress(entry),
      name: form.text,
      note: words.records(entryKind(entry), entry.records),
      records: [],
    })),
  };
}

/** The wordings of a family that the query does not find, each with records that have it. */
async function wordingsOf(names: OpenNames, entry: ReadEntry, query: NameQuery): Promise<Related[]> {
  const family = await names.family(entry.id);
  const joined = family.curated ? words.curated : words.joined;
  return otherWordings(query, family, names.fold).map(({ text, records, places }) => ({
    address: nameAddress(entry),
    name: text,
    note: `${words.records(entryKind(entry), records)} · ${joined}`,
    records: [
      ...places.map(({ record, name, node }) => ({ address: passageHref(record, node, text), name })),
      ...(records > places.length
        ? [{ address: nameAddress(entry), name: words.more(records - places.length) }]
        : []),
    ],
  }));
}

function fillName(template: Element, { address, name, note, records }: Related): Element {
  const item = document.importNode(template, true);
  const part = (wanted: string) => item.querySelector<HTMLElement>(`[data-part=${wanted}]`);
  const link = part('link') as HTMLAnchorElement | null;
  if (link) {
    link.href = address;
    link.textContent = name;
  }
  part('note')?.append(note);
  const list = part('records');
  if (list) list.hidden = records.length === 0;
  list?.append(
    ...records.map((record) => {
      const line = document.createElement('li');
      const to = document.createElement('a');
      to.href = record.address;
      to.textContent = record.name;
      line.append(to);
      return line;
    }),
  );
  return item;
}

customElements.define('related-names', RelatedNames);
