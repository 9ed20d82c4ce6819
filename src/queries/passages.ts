import { formatCitation } from '../model/citation.ts';
import { nodeThemes } from '../model/node-themes.ts';
import { evidenceGrade } from '../model/record-name.ts';
import { walkPassages } from '../model/walk.ts';
import type { SearchedTexts } from '../offline/kept-index.ts';
import { recordFacts } from '../search/record-facts.ts';
import { ui } from '../strings/ui.ts';
import { corpus } from './corpus.ts';
import { planPage } from './plans.ts';

/** The passages of a record with what is needed to cite and to search them; `address` is the full one of its page. */
export async function passagesOf(id: string, address: string): Promise<SearchedTexts> {
  const [{ entry, source }, { version, organisationById }] = await Promise.all([planPage(id), corpus()]);
  const themes = nodeThemes(entry.record);
  return {
    id,
    name: entry.name,
    grade: evidenceGrade(entry.record),
    citation: formatCitation(entry, source, { site: ui.site.name, version, address }),
    address,
    version,
    facts: recordFacts(entry.record, organisationById.get(entry.record.organisation ?? '') ?? null),
    passages: walkPassages(entry.record).map((passage) => ({
      ...passage,
      themes: (themes.get(passage.id) ?? []).map(({ id }) => id),
    })),
  };
}
