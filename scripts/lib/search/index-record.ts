import { nodeThemes } from '../../../src/model/node-themes.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { evidenceGrade, formatRecordName } from '../../../src/model/record-name.ts';
import { walkPassages } from '../../../src/model/walk.ts';
import { packPassage } from '../../../src/search/stored.ts';

/**
 * What Pagefind hands back for a hit: the record's address and name, and of each passage the anchor and,
 * in the title Pagefind passes on unread, what readers see. Pagefind's excerpts are not used, so there is
 * no content.
 */
export function writeFragment(record: PlanRecord, organisation: Organisation | null): string {
  const themes = nodeThemes(record);
  return JSON.stringify({
    url: `/plans/${record.id}/`,
    content: '',
    word_count: 0,
    filters: {},
    meta: { grade: evidenceGrade(record), name: formatRecordName(record, organisation) },
    anchors: walkPassages(record).map((passage) => ({
      element: 'i',
      id: passage.id,
      text: '',
      title: packPassage({ ...passage, themes: (themes.get(passage.id) ?? []).map(({ id }) => id) }),
      location: 0,
    })),
  });
}
