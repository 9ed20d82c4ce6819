/** Anchor of a passage or unit of a record on a page that shows several: `yueyang-2021-plan--s1-i2`. */
export function placeAnchor(record: string, id: string): string {
  return `${record}--${id}`;
}
