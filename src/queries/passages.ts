import { nodeThemes } from '../model/node-themes.ts';
import { evidenceGrade } from '../model/record-name.ts';
import { walkPassages } from '../model/walk.ts';
import type { SearchedTexts } from '../offline/kept-index.ts';
import { recordFacts } from '../search/record-facts.ts';
import { citeRecord, recordVersion } from './citations.ts';
import { corpus } from './corpus.ts';
import { planPage } from './plans.ts';

/** The passages of a record with what is needed to cite and to search them; `address` is the full one of its page. */
export async function passagesOf(id: string, address: string): Promise<SearchedTexts> {
  const [{ entry }, all] = await Promise.all([planPage(id), corpus()]);
  const { organisationById, chineseNames } = all;
  const themes = nodeThemes(entry.record);
  const organisation = organisationById.get(entry.record.organisation ?? '');
  return {
    id,
    name: entry.name,
    grade: evidenceGrade(entry.record),
    citation: citeRecord(all, entry),
    address,
    version: recordVersion(all, id),
    // Filters are kept in addresses by Chinese names, whatever language shows them.
    facts: recordFacts(
      entry.record,
      organisation === undefined ? null : { ...organisation, ...chineseNames.get(organisation.id) },
    ),
    passages: walkPassages(entry.record).map((passage) => ({
      ...passage,
      themes: (themes.get(passage.id) ?? []).map(({ id }) => id),
    })),
  };
}
