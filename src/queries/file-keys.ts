import type { NamedRecord } from '../model/record-name.ts';
import { citeRecord, recordVersion } from './citations.ts';
import { notedIn } from './compare.ts';
import { corpus } from './corpus.ts';
import { sumOf } from './keyed.ts';
import { ledgerPartOf } from './ledger-parts.ts';
import { nameTeller } from './name-keys.ts';
import { openPack } from './packs.ts';

/**
 * Key of the files of a record that are no pages: its sheet, its passages, its row and those of its parts in all tables,
 * itself as Markdown. The hash of all they hold, its text and themes by its version, without reading it; what
 * stands in short lists (themes, organisations) is in that of the code. A file that begins to hold more must say so
 * here; `tests/site/incremental.test.ts` holds what is taken over against what is made anew.
 */
export async function fileKey(entry: NamedRecord): Promise<string> {
  const { record, name, who } = entry;
  const [all, { namesOf }, ledgerPart] = await Promise.all([corpus(), nameTeller(), ledgerPartOf()]);
  const { id } = record;
  const shown = [
    ...[recordVersion(all, id), name, who, citeRecord(all, entry), ledgerPart(id)],
    ...[namesOf(id), openPack('firstSeen').sumOf(id), openPack('compared').sumOf(id)],
    notedIn(id).similar.map((other) => all.recordById.get(other)?.name),
  ];
  return sumOf(JSON.stringify(shown));
}
