const LETTER = /^[\p{L}\p{N}]$/u;

/** Whether a UTF-16 unit is a letter or digit: 1 yes, 2 no, 0 not asked yet. Plans use a few thousand of them, over and over. */
const known = new Uint8Array(0x10000);

/** Letters and digits of a text, each Chinese character one: 学习贯彻《条例》 → 6. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair ? LETTER.test(text.slice(i, i + 2)) : isLetter(unit)) count++;
    if (isPair) i++;
  }
  return count;
}

function isLetter(unit: number): boolean {
  if (known[unit] === 0) known[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}
