/**
 * Which records get a share image of their own, by the setting `PUBLIC_SHARE_IMAGES`: `all` or nothing every one,
 * `none` none, a year (`2020`) those of that year and later; a record without a year then gets none. Throws on anything else.
 */
export function readShareSetting(setting: string | undefined): (year: number | null) => boolean {
  if (setting === undefined || setting === '' || setting === 'all') return () => true;
  if (setting === 'none') return () => false;
  if (!/^\d{4}$/.test(setting)) {
    throw new Error(`PUBLIC_SHARE_IMAGES must be all, none or a year such as 2020: ${setting}`);
  }
  return (year) => year !== null && year >= Number(setting);
}
