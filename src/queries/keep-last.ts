/** Reads by id, and keeps the latest `most` answers: a page asks for the same few records again and again. */
export function keepLast<T>(most: number, read: (id: string) => T): (id: string) => T {
  const kept = new Map<string, T>();
  return (id) => {
    const known = kept.get(id);
    const value = known === undefined ? read(id) : known;
    // Put behind all others: those in front have waited longest.
    kept.delete(id);
    kept.set(id, value);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return value;
  };
}
