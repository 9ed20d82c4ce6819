/** A node of the tree of terms: one step a UTF-16 unit. */
interface Node<T> {
  next: Map<number, Node<T>>;
  /** What hangs on the term that ends here; empty where none does. */
  values: T[];
}

/** Terms made ready for `matchTerms`. */
export type TermTree<T> = Node<T>;

/** A term found in a text. */
export interface TermMatch<T> {
  term: string;
  /** UTF-16 units, end exclusive. */
  start: number;
  end: number;
  values: T[];
}

/** A list of terms, each with a value, becomes a tree; a term that comes twice keeps both values. */
export function plantTerms<T>(terms: Iterable<readonly [term: string, value: T]>): TermTree<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [term, value] of terms) {
    let node = root;
    for (let at = 0; at < term.length; at += 1) {
      const known: Node<T> = node.next.get(term.charCodeAt(at)) ?? { next: new Map(), values: [] };
      node.next.set(term.charCodeAt(at), known);
      node = known;
    }
    if (node !== root) node.values.push(value);
  }
  return root;
}

/**
 * Every term in a text that does not lie inside a longer one found, in order: 家庭教育促进法 holds 家庭教育 and
 * 教育, and is found once. Terms that overlap by their ends are both found.
 * Takes at most the length of the longest term for each character.
 */
export function matchTerms<T>(tree: TermTree<T>, text: string): TermMatch<T>[] {
  const found: TermMatch<T>[] = [];
  let covered = 0;
  for (let start = 0; start < text.length; start += 1) {
    const match = longestAt(tree, text, start);
    if (match === null || match.end <= covered) continue;
    covered = match.end;
    found.push(match);
  }
  return found;
}

function longestAt<T>(tree: TermTree<T>, text: string, start: number): TermMatch<T> | null {
  let node: Node<T> | undefined = tree;
  let longest: TermMatch<T> | null = null;
  for (let end = start + 1; end <= text.length; end += 1) {
    node = node.next.get(text.charCodeAt(end - 1));
    if (node === undefined) break;
    if (node.values.length > 0) longest = { term: text.slice(start, end), start, end, values: node.values };
  }
  return longest;
}

/** What texts and terms are compared by: quote marks and blanks never part a term: 进村“两委” → 进村两委. */
export function foldForTerms(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”‘’「」『』"]/g, '');
}
