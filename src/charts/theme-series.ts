import { foldForTerms, matchTerms, plantTerms, type TermTree } from '../model/match-terms.ts';
import type { PlanRecord } from '../model/record.ts';
import type { Theme } from '../model/theme.ts';
import { type Unit, walkUnits } from '../model/walk.ts';
import { countCharacters } from './count-characters.ts';

/** How much of a record a theme takes. */
export interface ThemeCount {
  /** Ids of the units that carry the label, main or not, in reading order; their number is the count of items. */
  units: string[];
  /** Share of the record's characters, 0–1: those of a unit are divided among its themes by their scores. */
  share: number;
  /** Occurrences of its strong terms per 1,000 characters (每千字). */
  mentions: number;
}

/** One record's themes, with what the figures rest on. */
export interface RecordThemes {
  record: string;
  organisation: string | null;
  year: number | null;
  kind: PlanRecord['kind'];
  evidence: PlanRecord['evidence'];
  /** How many units were labelled: items, paragraphs that stand in none. */
  units: number;
  /** Characters of the units (字), punctuation and blanks left out. */
  characters: number;
  /** Share of the characters whose unit carries no label, 0–1. */
  unlabelled: number;
  /** By theme id, in the order of the codebook; every theme is there. */
  themes: Map<string, ThemeCount>;
}

/** A record as charts name and link it. */
export interface ChartRecord {
  counts: RecordThemes;
  /** Short name of its organisation, drawn beside marks: 岳阳市. */
  label: string;
  /** Name in tables: 岳阳市妇联 · 2021. */
  name: string;
  href: string;
}

/** A term of this weight or more speaks for its theme even when it stands alone (see `themes.yml`). */
const STRONG = 3;

/**
 * Counts a record's themes from its labelled units: a plan of 18 items → for each theme the items that carry it,
 * its share of characters, and its mentions per 1,000 characters. Attachments and the general aims of the opening
 * are left out, as they carry no labels. A record without characters has only zeros.
 */
export function countThemes(record: PlanRecord, codebook: Theme[]): RecordThemes {
  const units = walkUnits(record);
  const characters = units.reduce((sum, unit) => sum + countCharacters(unit.text), 0);
  const mentions = countMentions(units, codebook);
  const divided = divideCharacters(units);
  const partOf = (n: number): number => (characters === 0 ? 0 : n / characters);
  return {
    record: record.id,
    organisation: record.organisation,
    year: record.year,
    kind: record.kind,
    evidence: record.evidence,
    units: units.length,
    characters,
    unlabelled: partOf(divided.get(null) ?? 0),
    themes: new Map(
      codebook.map(({ id }): [string, ThemeCount] => [
        id,
        {
          units: units.filter(({ themes }) => themes.some((label) => label.id === id)).map((unit) => unit.id),
          share: partOf(divided.get(id) ?? 0),
          mentions: partOf((mentions.get(id) ?? 0) * 1000),
        },
      ]),
    ),
  };
}

/** Characters by theme, so that all add up to those of the units; those of units without a label stand under null. */
function divideCharacters(units: Unit[]): Map<string | null, number> {
  const sums = new Map<string | null, number>();
  const add = (theme: string | null, n: number) => sums.set(theme, (sums.get(theme) ?? 0) + n);
  for (const { text, themes } of units) {
    const characters = countCharacters(text);
    const scores = themes.reduce((sum, { score }) => sum + score, 0);
    for (const { id, score } of themes)
      add(id, characters * (scores > 0 ? score / scores : 1 / themes.length));
    if (themes.length === 0) add(null, characters);
  }
  return sums;
}

function countMentions(units: Unit[], codebook: Theme[]): Map<string, number> {
  const tree = strongTermsOf(codebook);
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const { values } of matchTerms(tree, foldForTerms(unit.text))) {
      for (const id of values) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

const trees = new WeakMap<Theme[], TermTree<string>>();

/** The strong terms of a codebook as a tree, planted once for each codebook. */
function strongTermsOf(codebook: Theme[]): TermTree<string> {
  const known = trees.get(codebook);
  if (known !== undefined) return known;
  const tree = plantTerms(
    codebook.flatMap(({ id, terms }) =>
      terms.filter(({ weight }) => weight >= STRONG).map(({ term }) => [foldForTerms(term), id] as const),
    ),
  );
  trees.set(codebook, tree);
  return tree;
}
