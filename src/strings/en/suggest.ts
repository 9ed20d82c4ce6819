import type { suggestWords as page, suggestScriptWords as script } from '../suggest.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words printed with the list of related names, in English. */
export const suggestWords: Words<typeof page> = {
  related: 'Related names',
  relatedNote: 'These are not exact hits and are listed apart.',
  family: 'Other wordings of the same name',
  themes: 'Themes it belongs to',
  near: 'Similar names',
  inferred: 'inferred',
  name: 'Name',
};

/** Words the scripts put in, in English; they travel with them. */
export const suggestScriptWords: Words<typeof script> = {
  groups: {
    organisation: 'Organisations',
    year: 'Years',
    theme: 'Themes',
    campaign: 'Campaigns and names',
    law: 'Laws and documents',
    formula: 'Formulas',
  },
  list: 'Names and passages',
  passages: 'Passages',
  recent: 'Recent searches',
  forget: 'Clear recent searches',
  records: (label, records) =>
    records === 0 ? `${label} · no records in the collection` : `${label} · ${count(records, 'record')}`,
  also: (form) => `also ${form}`,
  offered: (names, passages) =>
    `${[names > 0 ? count(names, 'name') : '', passages > 0 ? count(passages, 'passage') : ''].filter(Boolean).join(', ')}; arrow keys to choose.`,
  curated: 'joined by an editor',
  joined: 'joined by rule, an inference',
  terms: (terms) => `inferred from the list of terms, based on ${terms}`,
  more: (records) => count(records, 'more record'),
  nothing: 'No name or passage matches.',
  recalled: (searches) => `${count(searches, 'recent search', 'recent searches')}; arrow keys to choose.`,
};
