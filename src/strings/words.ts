/** The shape of a dictionary in another language: the same keys, any text; functions take what the Chinese ones take. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Words<R>
    : T extends readonly (infer E)[]
      ? readonly Words<E>[]
      : { readonly [K in keyof T]: Words<T[K]> };
