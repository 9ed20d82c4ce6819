import { passagesHref } from '../../address.ts';
import type { RecordTexts } from '../../clippings/clipping.ts';

const loading = new Map<string, Promise<RecordTexts | null>>();

/** Passages of a record, read once; null where the site has no such record. Throws where it cannot be read. */
export function loadTexts(record: string): Promise<RecordTexts | null> {
  const known = loading.get(record);
  if (known !== undefined) return known;
  const texts = fetchTexts(record);
  loading.set(record, texts);
  texts.catch(() => loading.delete(record));
  return texts;
}

async function fetchTexts(record: string): Promise<RecordTexts | null> {
  const answer = await fetch(passagesHref(record));
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.status} for the passages of ${record}`);
  return answer.json();
}
