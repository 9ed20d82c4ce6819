import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedRecord } from '../../../src/model/record-name.ts';
import { type ExportsLeft, type OfferedFiles, openExports } from '../../../src/queries/exports.ts';
import type { KeptPages } from '../build/kept-pages.ts';
import { writeZips } from './write-zips.ts';

/** Open data as it grows by one record after the other. */
export interface OpenData {
  /** Whether the rows and packed files of a record can be copied from the last build. */
  canCopy(record: string): boolean;
  add(entry: NamedRecord): Promise<void>;
  copy(entry: NamedRecord): void;
  /** Ends it, notes what the next build may copy, and gives what pages say of it. */
  close(entries: readonly NamedRecord[]): Promise<OfferedFiles>;
}

/** Where open data is written, and where the last build left its own. */
export interface OpenDataRun {
  folder: string;
  last: string;
  kept: KeptPages;
}

/** What a build leaves: where everything stands in its files, and which these are. */
interface Left {
  exports: ExportsLeft;
  files: string[];
}

/** Begins open data of a site, and opens that of the last build; `manifest` is the file that says what it left. */
export function openOpenData({ folder, last, kept }: OpenDataRun, manifest: string): OpenData {
  const left = readLeft(manifest);
  const isAsLeft = left?.files.every((file) => kept.find(file, '') !== null) === true;
  const known = isAsLeft ? (left?.exports ?? null) : null;
  const exports = openExports(join(folder, 'data'), {
    writeZips,
    last: known && { folder: join(last, 'data'), left: known },
  });
  return {
    ...exports,
    canCopy: (record) => known?.records[record] !== undefined,
    async close(entries) {
      const { offered, left: now } = await exports.close(entries);
      const files = [
        ...offered.parts.flatMap(({ name }) => ['csv', 'json'].map((form) => `data/tables/${name}.${form}`)),
        ...offered.archives.map(({ name }) => `data/${name}.zip`),
      ];
      for (const file of files) kept.note(file, '', null);
      const made: Left = { exports: now, files };
      writeFileSync(`${manifest}.next`, JSON.stringify(made));
      return offered;
    },
  };
}

function readLeft(manifest: string): Left | null {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8'));
  } catch {
    return null;
  }
}
