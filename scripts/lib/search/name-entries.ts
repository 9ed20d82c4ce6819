import type { Campaign, Formula, Law, Occurrence } from '../../../src/model/campaign.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { NameEntry, NameType } from '../../../src/search/names/name-entry.ts';
import { nameKey } from '../names/key.ts';
import { stemOf } from '../resolve/division-name.ts';
import type { SpellName } from './name-letters.ts';
import type { NamedCorpus, RecordHead } from './named-corpus.ts';

/** An entry before its names are spelt. */
type Named = Omit<NameEntry, 'forms'> & { names: string[]; of?: Organisation };

/** Every name of the corpus with its pinyin, most records first. The same corpus gives the same list. */
export function nameEntries(corpus: NamedCorpus, spell: SpellName): NameEntry[] {
  const glosses = glossNames(corpus);
  return [
    ...corpus.organisations.map(nameOrganisation),
    ...nameYears(corpus.heads),
    ...nameThemes(corpus),
    ...corpus.campaigns.map(nameCampaign),
    ...corpus.laws.map(nameLaw),
    ...corpus.formulas.map(nameFormula),
  ]
    .map(
      ({ names, of, ...entry }): NameEntry => ({
        ...entry,
        forms: distinctNames([...names, glosses.get(`${entry.type} ${entry.id}`) ?? '']).map((text) => ({
          text,
          letters: lettersOf(text, spell, of),
        })),
      }),
    )
    .sort((a, b) => b.records - a.records || compareIds(a, b));
}

/** What names are called in English by the glossary, by type and id. */
function glossNames({ glossary }: NamedCorpus): Map<string, string> {
  return new Map(
    glossary.flatMap(({ page, english }) =>
      page === null ? [] : [[`${page.type} ${page.id}`, english] as const],
    ),
  );
}

function lettersOf(text: string, spell: SpellName, organisation?: Organisation): string {
  return spell(text, organisation)
    .map(({ letters }) => letters)
    .filter(Boolean)
    .join(' ');
}

function compareIds(a: NameEntry, b: NameEntry): number {
  return `${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1;
}

/** 岳阳市妇联 also as 岳阳市妇女联合会, 岳阳妇联, 岳阳; 长沙市望城区妇联 as 望城区妇联, 望城; all by their English names. */
function nameOrganisation(organisation: Organisation): Named {
  const { id, name, short, english, region, level, records } = organisation;
  const names = [short, name];
  if (region !== null && level !== null) {
    const stem = stemOf(region.name, level);
    const body = short.slice(short.lastIndexOf(region.name) + region.name.length);
    if (short.includes(region.name)) names.push(region.name + body, stem + body);
    names.push(stem, region.name);
  }
  if (english !== null) names.push(english.short, english.name);
  return { type: 'organisation', kind: 'organisation', id, records: records.length, names, of: organisation };
}

/** Every year from the first to the last of the corpus, the empty ones too: each has a page. */
function nameYears(heads: readonly RecordHead[]): Named[] {
  const counts = new Map<number, number>();
  for (const { year } of heads) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size === 0) return [];
  const first = [...counts.keys()].reduce((a, b) => Math.min(a, b));
  const last = [...counts.keys()].reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    type: 'year',
    kind: 'year',
    id: String(year),
    records: counts.get(year) ?? 0,
    names: [`${year}年`, String(year)],
  }));
}

function nameThemes({ heads, themes }: NamedCorpus): Named[] {
  return themes.map(({ id, zh, short, en }) => ({
    type: 'theme',
    kind: 'theme',
    id,
    records: countThemed(heads, id),
    names: [zh, short, en],
  }));
}

/** How many records have a passage under a theme. */
export function countThemed(heads: readonly RecordHead[], theme: string): number {
  return heads.filter(({ themes }) => themes.includes(theme)).length;
}

function nameCampaign({ id, name, kind, wordings, occurrences }: Campaign): Named {
  return { type: 'campaign', kind, id, records: countRecords(occurrences), names: [name, ...wordings] };
}

function nameLaw({ id, title, short, kind, occurrences }: Law): Named {
  return { type: 'law', kind, id, records: countRecords(occurrences), names: [short, title] };
}

function nameFormula({ id, text, en, occurrences }: Formula): Named {
  const names = en === null ? [text] : [text, en];
  return { type: 'formula', kind: 'formula', id, records: countRecords(occurrences), names };
}

function countRecords(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map(({ record }) => record)).size;
}

/** Names told apart by letters and digits alone, the first kept. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The kinds that occur, in the order of their first entry. */
export function kindsOf(entries: readonly NameEntry[]): [NameType, string][] {
  const kinds = new Map(
    entries.map(({ type, kind }) => [`${type} ${kind}`, [type, kind] as [NameType, string]]),
  );
  return [...kinds.values()];
}
