/** What a reader can ask of the list; each is also a parameter of the address. */
export const FIELDS = ['year', 'level', 'region', 'organisation', 'kind', 'evidence'] as const;

/** Values chosen in the form; empty for "any". */
export type Wishes = Record<(typeof FIELDS)[number], string>;

/** Whether a row meets every wish. A region takes what lies in it: 湖南省 takes 湖南省/长沙市. */
export function meets(row: Record<string, string | undefined>, wishes: Wishes): boolean {
  return FIELDS.every((field) => {
    const wish = wishes[field];
    const value = row[field] ?? '';
    if (wish === '') return true;
    return value === wish || (field === 'region' && value.startsWith(`${wish}/`));
  });
}
