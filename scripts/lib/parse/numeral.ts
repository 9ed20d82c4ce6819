const DIGITS = new Map([...'零一二三四五六七八九'].map((c, i): [string, number] => [c, i]));
for (const c of '〇○Ｏ０O0') DIGITS.set(c, 0);
DIGITS.set('两', 2);

/** A Chinese numeral below one hundred → number: `二十一` → 21, `十` → 10; null where it is none. */
export function parseHanNumeral(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? null : (DIGITS.get(tens || ones) ?? null);
  return (tens === '' ? 1 : (DIGITS.get(tens) as number)) * 10 + (DIGITS.get(ones) ?? 0);
}

/** Digits in either script → number: `2021`, `２０２１`, `二〇二一` → 2021; null where one is none. */
export function parseDigits(text: string): number | null {
  let value = 0;
  for (const c of text.normalize('NFKC')) {
    const digit = /\d/.test(c) ? Number(c) : DIGITS.get(c);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

/** A day, month or label number in either script: `21`, `２１`, `二十一`. */
export function parseSmallNumber(text: string): number | null {
  return parseHanNumeral(text) ?? parseDigits(text);
}
