import { characterConverter } from '../search/fold-table.ts';

/** Characters of which at least one stands in any text in traditional script: 婦聯2021年工作要點. */
const TRADITIONAL =
  /[婦聯會務發關於開設導總結計劃題黨鄉縣區鎮規範權護維創業學習實際傳統點書記應對當來時國從為與號轉個動]/;

const folded = new Map<string, string>();
let convert: ((char: string) => string) | null = null;

/**
 * A text in simplified characters, for recognising words alone: `婦聯2021年工作要點` → `妇联2021年工作要点`. Each
 * character becomes one of the same length or stays, so that places in both texts are the same; what is shown is
 * always the text as printed. A text without traditional characters comes back as it is.
 */
export function simplify(text: string): string {
  return TRADITIONAL.test(text) ? text.replace(/[\u3400-\u9fff]/g, foldCharacter) : text;
}

function foldCharacter(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  convert ??= characterConverter();
  const simple = convert(char);
  const fit = simple.length === char.length ? simple : char;
  folded.set(char, fit);
  return fit;
}
