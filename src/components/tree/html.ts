/** HTML that is ready to stand in a page: `html` makes it, so that every text in it is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may be put into a template: texts and numbers are escaped, and what does not hold leaves nothing. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/**
 * A piece of a page as its template reads: `<b>${name}</b>`, attributes in double quotes. For what a page holds by the
 * hundred, for which a component each costs too much. A line break with the blanks behind it is layout of the code and
 * falls away.
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  const parts = read.get(strings) ?? joinLines(strings);
  let text = parts[0] as string;
  for (let i = 0; i < pieces.length; i++) text = printPiece(text, pieces[i]) + parts[i + 1];
  return new Html(text);
}

const read = new WeakMap<TemplateStringsArray, string[]>();

function joinLines(strings: TemplateStringsArray): string[] {
  const parts = strings.map((part) => part.replace(/\n\s*/g, ''));
  read.set(strings, parts);
  return parts;
}

/** A text with a piece behind it. */
function printPiece(text: string, piece: Piece): string {
  if (typeof piece === 'string') return text + escapeHtml(piece);
  if (piece instanceof Html) return text + piece.text;
  if (typeof piece === 'number') return text + piece;
  if (!Array.isArray(piece)) return text;
  let all = text;
  for (const one of piece) all = printPiece(all, one);
  return all;
}

/** Attributes that may be missing, with the blank before each: `{ lang: undefined, id: 's1' }` → ` id="s1"`. */
export function attributes(values: Record<string, string | number | undefined>): Html {
  let text = '';
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) text += ` ${name}="${escapeHtml(String(value))}"`;
  }
  return new Html(text);
}

const SPECIAL = /[&<>"'\u00a0]/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

/** A text as it stands between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"'\u00a0]/g, (sign) => ENTITIES[sign] as string) : text;
}
