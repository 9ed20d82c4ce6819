import { createHash } from 'node:crypto';
import type { NamedRecord } from '../model/record-name.ts';
import { storeFile } from '../store/folder.ts';
import { openPacked, type Packed } from '../store/packed.ts';
import { citeRecord, recordVersion } from './citations.ts';
import { comparedBytes } from './compare.ts';
import { corpus } from './corpus.ts';
import { ledgerPartOf } from './ledger-parts.ts';
import { nameIndex } from './name-index.ts';

let seen: Packed<unknown> | undefined;

/**
 * Key of the files of a record that are no pages: its sheet, its passages, its row and those of its parts in all tables,
 * itself as Markdown. The hash of all they hold, its text and themes by its version, without reading it; what
 * stands in short lists (themes, organisations) is in that of the code. A file that begins to hold more must say so
 * here; `tests/site/incremental.test.ts` holds what is taken over against what is made anew.
 */
export async function fileKey(entry: NamedRecord): Promise<string> {
  const { record, name, who } = entry;
  const [all, { placesOf }, ledgerPart] = await Promise.all([corpus(), nameIndex(), ledgerPartOf()]);
  seen ??= openPacked(storeFile('firstSeen'));
  const { bytes, similar } = comparedBytes(record.id);
  const places = (placesOf.get(record.id) ?? []).map(
    ({ thing: { type, of, name: called, kind }, occurrence }) => [
      ...[type, of.id, called, kind, 'title' in of ? of.title : null],
      occurrence,
    ],
  );
  const shown = [
    ...[recordVersion(all, record.id), name, who, citeRecord(all, entry), ledgerPart(record.id)],
    ...[places, similar.map((id) => all.recordById.get(id)?.name)],
  ];
  const stored = [seen.readBytes(record.id), bytes];
  const hash = createHash('sha1').update(JSON.stringify([shown, stored.map(({ length }) => length)]));
  for (const part of stored) hash.update(part);
  return hash.digest('base64url');
}
