/** A passage to compare: as `walkPassages` gives it. */
export interface ComparedPassage {
  id: string;
  text: string;
}

/** A record to compare: its passages in reading order. */
export interface ComparedRecord {
  id: string;
  passages: readonly ComparedPassage[];
}

/** The characters of a record that comparing looks at, all passages in a row, and the way back to the text. */
export interface RecordKey {
  id: string;
  /** One code point an entry; a `BORDER` behind each passage. */
  codes: Uint32Array;
  /** For each entry the UTF-16 column in its passage where the character begins. */
  columns: Uint32Array;
  /** Where each passage begins in `codes`, in reading order. */
  passages: { id: string; from: number }[];
}

/** Stands behind each passage and equals nothing, itself included: no run crosses it. */
export const BORDER = 0;

const DROPPED = 0;
const IGNORED = /[\s\p{Cc}\u200b-\u200d\u2060“”‘’「」『』"']/u;
/** Half-width marks and the marks they stand for. */
const HALF_WIDTH = { '｡': '。', '｢': '「', '｣': '」', '､': '、', '･': '・' };
const FOLD = foldTable();

/**
 * The key of a record: blanks and quote marks dropped, the widths of letters, digits and marks made one
 * (`！` and `!`, `Ａ` and `A`), all else kept, punctuation too: `“ＥＣＤ” 学条例　进基地！` → `ECD学条例进基地!`.
 */
export function keyRecord(record: ComparedRecord): RecordKey {
  const room = record.passages.reduce((sum, { text }) => sum + text.length + 1, 0);
  const codes = new Uint32Array(room);
  const columns = new Uint32Array(room);
  const passages: RecordKey['passages'] = [];
  let at = 0;
  for (const { id, text } of record.passages) {
    passages.push({ id, from: at });
    at = writeKey(text, codes, at, columns);
  }
  return { id: record.id, codes: codes.subarray(0, at), columns: columns.subarray(0, at), passages };
}

/**
 * Writes the key of one passage and the border behind it; returns where the next begins. `codes` needs room for one
 * entry more than the text has UTF-16 units.
 */
export function writeKey(text: string, codes: Uint32Array, from: number, columns?: Uint32Array): number {
  let at = from;
  for (let column = 0; column < text.length; column += 1) {
    const unit = text.charCodeAt(column);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const code = isPair ? (text.codePointAt(column) as number) : (FOLD[unit] as number);
    if (code !== DROPPED) {
      codes[at] = code;
      if (columns !== undefined) columns[at] = column;
      at += 1;
    }
    if (code > 0xffff) column += 1;
  }
  codes[at] = BORDER;
  if (columns !== undefined) columns[at] = text.length;
  return at + 1;
}

/** A slice of a passage, in UTF-16 columns, end exclusive. */
export interface Place {
  passage: string;
  start: number;
  end: number;
}

/** Where a slice of the key, inside one passage, stands in the text: from its first character to its last. */
export function placeOf(key: RecordKey, from: number, to: number): Place {
  const last = key.columns[to - 1] as number;
  const width = (key.codes[to - 1] as number) > 0xffff ? 2 : 1;
  return {
    passage: passageAt(key, from),
    start: key.columns[from] as number,
    end: last + width,
  };
}

function passageAt({ passages }: RecordKey, at: number): string {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return passages[low]?.id ?? '';
}

/** For each UTF-16 unit what it counts as; full-width forms of ASCII lie 0xfee0 above it. */
function foldTable(): Uint32Array {
  const halfWidth: ReadonlyMap<string, string> = new Map(Object.entries(HALF_WIDTH));
  return Uint32Array.from({ length: 0x10000 }, (_, unit) => {
    const isWide = unit >= 0xff01 && unit <= 0xff5e;
    const printed = String.fromCharCode(isWide ? unit - 0xfee0 : unit);
    const folded = halfWidth.get(printed) ?? printed;
    return IGNORED.test(folded) ? DROPPED : folded.charCodeAt(0);
  });
}
