/** The marks the reader of the text puts in place of personal data. */
export const WITHHELD_MARKS = ['［电话略］', '［证件号略］', '［邮箱略］'] as const;

/** A piece of a passage: plain text, or a mark where something was withheld. */
export interface TextPiece {
  text: string;
  withheld: boolean;
}

const MARK = new RegExp(`(${WITHHELD_MARKS.join('|')})`);

/** Splits a passage at its marks: `刘小平 ［电话略］` → `刘小平 `, `［电话略］` (withheld). */
export function splitWithheld(text: string): TextPiece[] {
  return text
    .split(MARK)
    .map((piece, i) => ({ text: piece, withheld: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
