/**
 * How many texts are kept beside the one that is read: a page and those it is held against are read again and again. What
 * goes over the records once sets fewer (`KEPT_TEXTS`): texts that are soon let go cost the engine least.
 */
const KEPT = Number(process.env.KEPT_TEXTS || 256);

/** Reads by a key and keeps what was asked for last. */
export function keepLast<K, T>(read: (key: K) => T, wanted = KEPT): (key: K) => T {
  const most = Math.min(wanted, KEPT);
  const kept = new Map<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const value = read(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value as K);
    return value;
  };
}

/**
 * Gives things whose heads stand in memory the fields that do not: each is read when it is asked for. The fields are
 * enumerable, so that a copy (`{ ...record }`) and JSON hold them too, at the price of reading them. What only heads
 * have (`extra`) is left out.
 */
export function fillLazily<T extends { id: string }>(
  heads: readonly { id: string }[],
  { fields, extra }: { fields: readonly (keyof T)[]; extra: readonly string[] },
  read: (id: string) => Pick<T, keyof T>,
): T[] {
  const readers = Object.fromEntries(
    fields.map((field) => [
      field,
      {
        enumerable: true,
        configurable: true,
        get(this: T) {
          return read(this.id)[field];
        },
      },
    ]),
  );
  return heads.map((head) => {
    const kept = Object.entries(head).filter(([field]) => !extra.includes(field));
    return Object.defineProperties(Object.fromEntries(kept), readers) as T;
  });
}

/**
 * A copy with some fields changed that reads nothing. Values first, then readers that have no `set`, not even an undefined
 * one: any other way makes an object whose fields are looked up by name, twenty times as slowly.
 */
export function withChanged<T extends object>(thing: T, changed: Partial<T>): T {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(thing));
  const values = descriptors.flatMap(([field, { get, value }]) =>
    get === undefined ? [[field, value]] : [],
  );
  const readers = descriptors.flatMap(([field, { get }]) =>
    get === undefined || field in changed ? [] : [[field, { enumerable: true, configurable: true, get }]],
  );
  return Object.defineProperties(
    Object.assign(Object.fromEntries(values), changed),
    Object.fromEntries(readers),
  ) as T;
}
