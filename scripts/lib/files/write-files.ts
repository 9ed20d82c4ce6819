import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonical, planPath } from '../../../src/address.ts';
import { packTrendSet } from '../../../src/charts/packed-trend-set.ts';
import type { NamedRecord } from '../../../src/model/record-name.ts';
import type { OfferedFiles } from '../../../src/queries/exports.ts';
import { fileKey } from '../../../src/queries/file-keys.ts';
import { passagesOf } from '../../../src/queries/passages.ts';
import { allRecords } from '../../../src/queries/plans.ts';
import { isComparable, sheetOf } from '../../../src/queries/sheets.ts';
import { trendCodes, trendSet } from '../../../src/queries/trend-sets.ts';
import type { KeptPages } from '../build/kept-pages.ts';
import { type OpenData, openOpenData } from './open-data.ts';

/** What is written where. */
export interface FilesRun {
  /** Folders of the language, in the site that is made and in the last good one. */
  folder: string;
  last: string;
  /** Files of the last build that are as they were left. */
  kept: KeptPages;
  /** File of what the last build left of its open data; null where another language writes it. */
  openData: string | null;
  /** Told how many records are done. */
  tell(done: number, total: number): void;
}

/** Records between two reports. */
const PAUSE = 100;

/**
 * Writes all files of a language that are no pages, one record after the other: the text of each is read once, and not
 * at all where its files are those of the last build. Gives what pages say of open data; null where it is not written.
 */
export async function writeFiles(run: FilesRun): Promise<OfferedFiles | null> {
  const { folder, kept, tell } = run;
  const entries = await allRecords();
  const openData = run.openData === null ? null : openOpenData(run, run.openData);
  mkdirSync(join(folder, 'compare/records'), { recursive: true });
  for (const [i, entry] of entries.entries()) {
    const key = await fileKey(entry);
    const files = filesOf(entry, openData);
    const found = files.flatMap((file) => kept.find(file, key) ?? []);
    mkdirSync(join(folder, 'plans', entry.record.id), { recursive: true });
    if (found.length === files.length && openData?.canCopy(entry.record.id) !== false) {
      for (const [at, { path }] of found.entries()) link(path, join(folder, files[at] ?? ''));
      openData?.copy(entry);
    } else {
      await openData?.add(entry);
      await writeRecord(folder, entry);
    }
    for (const file of files) kept.note(file, key, null);
    if (i % PAUSE === 0) tell(i, entries.length);
  }
  await writeTrends(join(folder, 'trends'));
  const offered = (await openData?.close(entries)) ?? null;
  kept.write();
  tell(entries.length, entries.length);
  return offered;
}

const passagesFile = (id: string) => `plans/${id}/passages.json`;
const sheetFile = (id: string) => `compare/records/${id}.json`;

/** Files that are of one record. */
function filesOf(entry: NamedRecord, openData: OpenData | null): string[] {
  const { id } = entry.record;
  return [
    passagesFile(id),
    ...(isComparable(entry) ? [sheetFile(id)] : []),
    ...(openData === null ? [] : [`data/records/${id}.json`, `data/records/${id}.md`]),
  ];
}

/** What scripts load of a record: its passages, to keep and to search them, and where it can be compared its sheet. */
async function writeRecord(folder: string, entry: NamedRecord): Promise<void> {
  const { id } = entry.record;
  writeJson(join(folder, passagesFile(id)), await passagesOf(id, canonical(planPath(id))));
  if (isComparable(entry)) writeJson(join(folder, sheetFile(id)), await sheetOf(entry));
}

/** What the trends of each place are drawn from. */
async function writeTrends(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const code of await trendCodes())
    writeJson(join(folder, `${code}.json`), packTrendSet(await trendSet(code)));
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}

/** Gives a file of the last site a place in this one, too; the last is soon gone. Copies it where the system has no links. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}
