/** How many texts are kept beside the one that is read: a page and those it is held against are read again and again. */
const KEPT = 256;

/** Reads by id and keeps what was asked for last. */
export function keepLast<T>(read: (id: string) => T, most = KEPT): (id: string) => T {
  const kept = new Map<string, T>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) {
      kept.delete(id);
      kept.set(id, known);
      return known;
    }
    const value = read(id);
    kept.set(id, value);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return value;
  };
}

/**
 * Gives things whose heads stand in memory the fields that do not: each is read when it is asked for. The fields are
 * enumerable, so that a copy (`{ ...record }`) and JSON hold them too, at the price of reading them.
 */
export function fillLazily<H extends { id: string }, T extends H>(
  heads: readonly H[],
  fields: readonly Exclude<keyof T, keyof H>[],
  read: (id: string) => T,
): T[] {
  const readers = Object.fromEntries(
    fields.map((field) => [
      field,
      {
        enumerable: true,
        configurable: true,
        get(this: H) {
          return read(this.id)[field];
        },
      },
    ]),
  );
  return heads.map((head) => Object.defineProperties({ ...head }, readers) as T);
}

/** A copy with some fields changed that reads nothing. */
export function withChanged<T extends object>(thing: T, changed: Partial<T>): T {
  const values = Object.entries(changed).map(([field, value]) => [
    field,
    { value, enumerable: true, configurable: true, writable: true },
  ]);
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(thing), ...Object.fromEntries(values) },
  ) as T;
}
