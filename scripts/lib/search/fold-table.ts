import { Converter } from 'opencc-js';

/** Blocks that hold Han characters: [first, last] code point. */
const HAN_BLOCKS = [
  [0x3400, 0x9fff],
  [0x20000, 0x323af],
] as const;

/**
 * Pairs traditional + simplified (`萬万幗帼…`) by OpenCC's data, in order of code points, for those
 * characters alone that could meet one of `corpus`. The others would change nothing: a character
 * whose simplified form is not in the corpus finds nothing either way.
 */
export function writeFoldTable(corpus: ReadonlySet<string>): string {
  const simplify = characterConverter();
  let table = '';
  for (const char of hanCharacters()) {
    const simplified = simplify(char);
    if (simplified !== char && (corpus.has(char) || corpus.has(simplified))) table += char + simplified;
  }
  return table;
}

/** 衞 (Hong Kong) → 卫, 幗 → 帼; the character itself where OpenCC has no single one for it. */
export function characterConverter(): (char: string) => string {
  const converters = (['t', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const once = (char: string): string =>
    converters.map((convert) => convert(char)).find((result) => result !== char) ?? char;
  return (char) => {
    const simplified = once(once(char));
    return Array.from(simplified).length === 1 ? simplified : char;
  };
}

/** Whether the table may have a character: one of the blocks it is made of. */
export function mayFold(char: string): boolean {
  const point = char.codePointAt(0) ?? 0;
  return HAN_BLOCKS.some(([first, last]) => point >= first && point <= last);
}

/** Compatibility forms are left out: NFKC already makes them plain ones. */
function* hanCharacters(): Generator<string> {
  for (const [first, last] of HAN_BLOCKS) {
    for (let code = first; code <= last; code++) yield String.fromCodePoint(code);
  }
}
