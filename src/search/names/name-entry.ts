import { type Fold, keyText } from '../key.ts';

/** What a name in the box can lead to; each has a page of its own. */
const NAME_TYPES = ['organisation', 'year', 'theme', 'campaign', 'law', 'formula'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** One way to call a thing: its name, a wording, an alias (岳阳), its name in English. */
export interface NameForm {
  /** As shown: `巾帼心向党 奋进新征程`. */
  text: string;
  /** Its syllables between blanks, digits one by one: `jin guo xin xiang dang`; ü is v. */
  letters: string;
}

/** A thing with a page, and every way to call it. */
export interface NameEntry {
  type: NameType;
  /** What kind of its type it is, as `NAME_KINDS` and `LAW_KINDS` have it: `event`, `local-regulation`; else the type again. */
  kind: string;
  /** What its address is made of: `jinguoxinxiangdang`, `2021`. */
  id: string;
  /** How many records have it. */
  records: number;
  /** At least one; the first is its name. */
  forms: NameForm[];
}

/** A form made ready for comparing. */
export interface ReadForm {
  text: string;
  /** The search key of the text: `巾帼心向党奋进新征程`. */
  key: string;
  /** All letters in a row, `xiangnvdai`, and the same with u for ü, as many type it. */
  full: string;
  loose: string;
  /** `xnd` */
  initials: string;
  /** Where each syllable begins in `full`. */
  starts: number[];
}

export interface ReadEntry extends Omit<NameEntry, 'forms'> {
  forms: ReadForm[];
}

/** An entry in a file: place in `kinds`, id, records, then each form as `巾帼心向党⇥jin guo xin xiang dang`. */
export type PackedEntry = [place: number, id: string, records: number, ...forms: string[]];

/**
 * The file `names/index.json`. A small corpus has every entry in it. Of a large one it has the most written
 * ones only; the others lie in files by how they begin when typed (`parts`: `jg` → `names/by/jg.json`), see `partsFor`.
 */
export interface NamesFile {
  kinds: [NameType, kind: string][];
  /** Beginnings that have a file of their own, sorted. */
  parts: string[];
  /** For each Han character in a name how it is read there: `{"长": "chang zhang"}`; empty without parts. */
  readings: Record<string, string>;
  /** Words in Latin letters that stand in names of Han characters: 巾帼app; empty without parts. */
  words: string[];
  entries: PackedEntry[];
}

const FORM_BORDER = '\t';

/** An entry → its place in a file. Letters that only repeat the text (2021) are left out. */
export function packEntry(entry: NameEntry, kinds: NamesFile['kinds']): PackedEntry {
  const place = kinds.findIndex(([type, kind]) => type === entry.type && kind === entry.kind);
  const forms = entry.forms.map(({ text, letters }) => `${text}${FORM_BORDER}${letters}`);
  return [place, entry.id, entry.records, ...forms];
}

/** The way back, ready for comparing; `fold` is the table queries are folded by. */
export function readEntry(packed: PackedEntry, kinds: NamesFile['kinds'], fold: Fold): ReadEntry {
  const [place, id, records, ...forms] = packed;
  const [type, kind] = kinds[place] ?? ['campaign', ''];
  return { type, kind, id, records, forms: forms.map((form) => readForm(form, fold)) };
}

/** Makes a packed form ready for comparing: `巾帼心向党⇥jin guo xin xiang dang`. */
export function readForm(packed: string, fold: Fold): ReadForm {
  const [text = '', letters = ''] = packed.split(FORM_BORDER);
  const syllables = letters.split(' ').filter(Boolean);
  let length = 0;
  const starts = syllables.map((syllable) => {
    length += syllable.length;
    return length - syllable.length;
  });
  const full = syllables.join('');
  return {
    text,
    key: keyText(text, fold),
    full,
    loose: full.replaceAll('v', 'u'),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    starts,
  };
}
