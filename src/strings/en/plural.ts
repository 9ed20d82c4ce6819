/** The word for `n` things: plural(1, 'record') is “record”, plural(0, 'entry', 'entries') is “entries”. */
export const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? one : many);

/** A number with its word: count(1200, 'record') is “1,200 records”. */
export const count = (n: number, one: string, many?: string) =>
  `${n.toLocaleString('en')} ${plural(n, one, many)}`;
