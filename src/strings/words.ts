/**
 * The shape of a dictionary in another language: the same keys, any text; functions take what the Chinese ones take,
 * lists are as long as the Chinese ones.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Result
    ? (...given: Given) => Words<Result>
    : { readonly [Key in keyof T]: Words<T[Key]> };
