import type { RecordMeasure } from '../model/measure.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Theme } from '../model/theme.ts';
import { corpus } from './corpus.ts';

/** Every record with its name, in the order of lists. */
export async function allRecords(): Promise<NamedRecord[]> {
  return [...(await corpus()).recordById.values()];
}

/** Tells how long records are, without reading their texts; throws for one that there is not. */
export async function recordMeasures(): Promise<(record: string) => RecordMeasure> {
  const { heads } = await corpus();
  return (record) => {
    const head = heads.records.get(record);
    if (head === undefined) throw new Error(`no record ${record} in content/plans`);
    return head.measure;
  };
}

/** What the page of a record stands on. */
export interface PlanPage {
  entry: NamedRecord;
  source: SourceDocument;
  themes: Map<string, Theme>;
}

/** A record with its source document and the codebook; throws where the content names a source that is not there. */
export async function planPage(id: string): Promise<PlanPage> {
  const all = await corpus();
  const entry = all.recordById.get(id);
  if (entry === undefined) throw new Error(`no record ${id} in content/plans`);
  const source = all.sourceByFile.get(entry.record.source.file);
  if (source === undefined) throw new Error(`no source ${entry.record.source.file} for record ${id}`);
  return { entry, source, themes: all.themeById };
}
