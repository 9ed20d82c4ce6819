import type { RecordTexts } from '../clippings/clipping.ts';
import { formatCitation } from '../model/citation.ts';
import { evidenceGrade } from '../model/record-name.ts';
import { walkPassages } from '../model/walk.ts';
import { zh } from '../strings/zh.ts';
import { corpus } from './corpus.ts';
import { planPage } from './plans.ts';

/** The passages of a record with what is needed to cite them; `address` is the full one of its page. */
export async function passagesOf(id: string, address: string): Promise<RecordTexts> {
  const [{ entry, source }, { version }] = await Promise.all([planPage(id), corpus()]);
  return {
    id,
    name: entry.name,
    grade: evidenceGrade(entry.record),
    citation: formatCitation(entry, source, { site: zh.site.name, version, address }),
    address,
    version,
    passages: walkPassages(entry.record).map(({ id, path, text }) => ({ id, path, text })),
  };
}
