/** Traditional character → simplified character, one to one: 巾幗 → 巾帼. */
export type Fold = ReadonlyMap<string, string>;

/** A text reduced to what search compares, and the way back to the text. */
export interface Key {
  /** `百千万巾帼大宣讲` for “百千萬巾幗 大宣講”。 */
  text: string;
  /** For each UTF-16 unit of `text`: where its character begins in the original. */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

/** A slice of a text in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const KEPT = /[\p{L}\p{N}]/u;
const PLAIN_HAN = /^[\u4e00-\u9fff]$/;

/**
 * The key of a text: NFKC, lower case, traditional → simplified character by character, only letters
 * and digits kept. Blanks, punctuation, quote marks and width no longer count:
 * `“ＥＣＤ” 學條例　進基地` → `ecd学条例进基地`.
 */
export function toKey(text: string, fold: Fold): Key {
  const key: Key = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const kept = foldCluster(cluster, fold);
    key.text += kept;
    for (let unit = 0; unit < kept.length; unit++) {
      key.starts.push(index);
      key.ends.push(index + cluster.length);
    }
  }
  return key;
}

/** The key alone, where no way back is needed: `两癌 免费筛查` → `两癌免费筛查`. */
export function keyText(text: string, fold: Fold): string {
  let key = '';
  for (const [cluster] of text.matchAll(CLUSTER)) key += foldCluster(cluster, fold);
  return key;
}

function foldCluster(cluster: string, fold: Fold): string {
  if (PLAIN_HAN.test(cluster)) return fold.get(cluster) ?? cluster;
  const normal = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
  let kept = '';
  for (const char of normal) if (KEPT.test(char)) kept += fold.get(char) ?? char;
  return kept;
}

/** Reads a table of pairs, traditional before simplified: `萬万幗帼講讲`. */
export function readFold(pairs: string): Fold {
  const chars = Array.from(pairs);
  const fold = new Map<string, string>();
  for (let i = 0; i + 1 < chars.length; i += 2) fold.set(chars[i] ?? '', chars[i + 1] ?? '');
  return fold;
}
