import type { Campaign, Formula, Law } from '../../../src/model/campaign.ts';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import type { Name } from '../../../src/model/record.ts';
import { readGlossary } from '../glossary/glossary-file.ts';
import { linkGlossary, renderFormulas } from '../glossary/link-glossary.ts';
import { collectCampaigns } from '../names/collect-campaigns.ts';
import { collectFormulas } from '../names/collect-formulas.ts';
import { collectLaws } from '../names/collect-laws.ts';
import { readFamilies, readLaws } from '../names/families-file.ts';
import { readNameRules } from '../names/lookups.ts';
import { findNearNames, type NearNames } from '../names/near-names.ts';
import type { PlacedName } from '../names/placed-name.ts';
import type { FoundName } from '../names/read-names.ts';
import type { NameInFile, RecordFacts } from './file-facts.ts';

/** A record with all its names, kinds settled, in reading order. */
export interface NamedRecord extends Omit<RecordFacts, 'quoted'> {
  names: NameInFile[];
}

/** What the names of a corpus come to. */
export interface CorpusNames {
  campaigns: Campaign[];
  laws: Law[];
  formulas: Formula[];
  glossary: GlossaryEntry[];
  /** Families that look alike, for an editor to join or keep apart. */
  near: NearNames[];
}

/** A record with the names in quotes it came with and those found since. */
export function withAllNames(
  { quoted, ...record }: RecordFacts,
  unquoted: readonly FoundName[],
): NamedRecord {
  const names = [...quoted, ...unquoted].sort((a, b) => a.place - b.place || a.start - b.start);
  return { ...record, names };
}

/** The families, laws, set phrases and glossary that names of records in their order come to; every name is told its family. Throws LookupError on a wrong lookup. */
export function collectNames(records: readonly NamedRecord[], lookups: string): CorpusNames {
  const rules = readNameRules(lookups);
  const families = readFamilies(lookups);
  const terms = readGlossary(lookups);
  const placed: PlacedName[] = [];
  for (const record of records) for (const name of record.names) placed.push({ record, name });
  const campaigns = collectCampaigns(placed, families, rules);
  const laws = collectLaws(placed, readLaws(lookups), rules);
  const formulas = collectFormulas(placed, rules);
  const glossary = linkGlossary(terms, { campaigns, laws, formulas });
  return {
    campaigns,
    laws,
    formulas: renderFormulas(formulas, glossary),
    glossary,
    near: findNearNames(campaigns, families),
  };
}

/** The names of a record as it holds them, once their families are known. */
export function namesOf({ names }: NamedRecord): Name[] {
  return names.map(({ node, start, end, text, kind, family = null, verb }) => ({
    node,
    start,
    end,
    text,
    kind,
    campaign: family,
    verb,
  }));
}
