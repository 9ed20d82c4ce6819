import { type MarkedPiece, markText } from '../../model/mark-text.ts';
import { type PlaceMark, withheldMarks } from '../../model/place-mark.ts';
import '../../styles/marks.css';
import { markStyle } from '../mark-styles.ts';
import { attributes, type Html, html, type Piece } from '../tree/html.ts';

/** Names of so few characters are not broken at the end of a line. */
const SHORT = 4;

/** A text of a source with its names and quantities marked; what was withheld is marked in any case. */
export function markedText(text: string, marks: readonly PlaceMark[] = []): Html | string {
  const all = [...marks, ...withheldMarks(text)];
  return all.length === 0 ? text : html`${markedPieces(markText(text, all), false)}`;
}

/** Linked: they stand in a link already, and a link must not hold another. */
function markedPieces(pieces: readonly MarkedPiece<PlaceMark>[], linked: boolean): Piece[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { href, title } = piece.mark;
    const to = linked ? null : href;
    const said = attributes({ class: lookOf(piece.mark), href: to ?? undefined, title: title ?? undefined });
    const inside = markedPieces(piece.pieces, linked || to !== null);
    return to === null ? html`<span${said}>${inside}</span>` : html`<a${said}>${inside}</a>`;
  });
}

function lookOf({ kind, start, end }: PlaceMark): string {
  return `mark mark-${markStyle(kind)}${kind !== 'shared' && end - start <= SHORT ? ' whole' : ''}`;
}
