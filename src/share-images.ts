import { sharePath } from './address.ts';
import { readShareSetting } from './model/share-setting.ts';

const drawsRecord = readShareSetting(import.meta.env.PUBLIC_SHARE_IMAGES);

/** Path of the picture that stands for a record: its own, or the site's where the build draws none for its year. */
export function recordImage({ id, year }: { id: string; year: number | null }): string {
  return drawsRecord(year) ? sharePath(id) : sharePath(null);
}
