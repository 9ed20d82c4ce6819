/** Where something stands in a text: from its first character to the one behind its last. */
export type Run = readonly [start: number, end: number];

/** Elements that hold text and no elements: their language is stated on themselves. */
export const TEXT_ONLY: readonly string[] = ['title', 'option', 'textarea', 'desc'];

/** Chinese characters, what is printed with them, and what may stand between two of them without ending the Chinese. */
const CANDIDATE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff65“”‘’…—·\d\s.,%()-]+/gu;
const HAN = /\p{Script=Han}/u;
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff65]/u;

/**
 * The runs of Chinese in a text of another language, with their own punctuation and the figures between them:
 * `First seen in 岳阳市妇联2021年工作要点 (2021)` → the one run 岳阳市妇联2021年工作要点. Quotes and figures at the ends stay
 * outside, and marks without a Chinese character are none. Linear in the length of the text.
 */
export function chineseRuns(text: string): Run[] {
  if (!HAN.test(text)) return [];
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: found, index }) => {
    if (!HAN.test(found)) return [];
    let [from, to] = [0, found.length];
    while (!CHINESE.test(found.charAt(from))) from++;
    while (!CHINESE.test(found.charAt(to - 1))) to--;
    return [[index + from, index + to] as const];
  });
}
