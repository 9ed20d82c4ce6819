import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, planPath } from '../../../src/address.ts';
import { packTrendSet } from '../../../src/charts/packed-trend-set.ts';
import type { NamedRecord } from '../../../src/model/record-name.ts';
import { openExports } from '../../../src/queries/exports.ts';
import { passagesOf } from '../../../src/queries/passages.ts';
import { allRecords } from '../../../src/queries/plans.ts';
import { isComparable, sheetOf } from '../../../src/queries/sheets.ts';
import { trendCodes, trendSet } from '../../../src/queries/trend-sets.ts';
import { writeZips } from './write-zips.ts';

/** What is written where. */
export interface FilesRun {
  /** Folder of the language. */
  folder: string;
  /** Where open data goes, and the file that then says what there is; null where another language writes it. */
  openData: { folder: string; said?: string } | null;
  /** Told how many records are done. */
  tell(done: number, total: number): void;
}

/** Records between two reports. */
const PAUSE = 100;

/** Writes all files of a language that are no pages, one record after the other: the text of each is read once. */
export async function writeFiles({ folder, openData, tell }: FilesRun): Promise<void> {
  const entries = await allRecords();
  const exports = openData === null ? null : openExports(openData.folder, writeZips);
  mkdirSync(join(folder, 'compare/records'), { recursive: true });
  for (const [i, entry] of entries.entries()) {
    await exports?.add(entry);
    await writeRecord(folder, entry);
    if (i % PAUSE === 0) tell(i, entries.length);
  }
  await writeTrends(join(folder, 'trends'));
  const offered = await exports?.close(entries);
  if (openData?.said !== undefined) {
    writeFileSync(`${openData.said}.new`, JSON.stringify(offered));
    renameSync(`${openData.said}.new`, openData.said);
  }
  tell(entries.length, entries.length);
}

/** What scripts load of a record: its passages, to keep and to search them, and where it can be compared its sheet. */
async function writeRecord(folder: string, entry: NamedRecord): Promise<void> {
  const { id } = entry.record;
  const own = join(folder, 'plans', id);
  mkdirSync(own, { recursive: true });
  writeJson(join(own, 'passages.json'), await passagesOf(id, canonical(planPath(id))));
  if (isComparable(entry)) writeJson(join(folder, 'compare/records', `${id}.json`), await sheetOf(entry));
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
