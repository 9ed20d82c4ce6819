import type { CompareIndex } from './compare-index.ts';
import { codesOf } from './corpus-text.ts';
import { formulaPlaces, stretches } from './formula-mask.ts';
import { heaviest } from './heaviest.ts';
import { type ComparedRecord, keyRecord, type Place, placeOf, type RecordKey } from './key.ts';
import { type Holding, openWeigher, type Weight } from './weigh.ts';

/** A passage of which something stands in other records too. */
export interface PassageNote {
  passage: string;
  /** In how many other records a stretch of at least ten characters of it stands, formulas left out. */
  records: number;
  /** Whether there may be more: a stretch of it is so widespread that its records were not listed. */
  isLeast: boolean;
  /** The first few of them: ids, those with most characters of the passage first. */
  first: string[];
  /** What of the passage stands elsewhere. */
  places: Place[];
}

/** A record that shares text with another. */
export interface SimilarRecord {
  id: string;
  /** Characters of the record looked up that stand in this one too, formulas left out. */
  characters: number;
}

/** Where the text of a record stands elsewhere. */
export interface Lookup {
  /** What of it everybody writes. */
  formulas: Place[];
  /** Passages that stand elsewhere, in reading order. */
  notes: PassageNote[];
  /** The records with most of its characters, at most eight. */
  similar: SimilarRecord[];
}

const FIRST = 3;
const SIMILAR = 8;

/**
 * Looks up a record of the index, given with its text again; `told` hears by numbers what each other record holds of it.
 * Ties go to the record that was indexed first. Throws where the index does not hold it, or holds another text.
 */
export function lookUp(
  index: CompareIndex,
  record: ComparedRecord,
  told?: (record: number, holding: Holding) => void,
): Lookup {
  const number = index.numberOf.get(record.id);
  if (number === undefined) throw new Error(`${record.id} is not in the index`);
  const key = keyRecord(record);
  const indexed = codesOf(index.text, number);
  if (indexed.length !== key.codes.length || indexed.some((code, i) => code !== key.codes[i]))
    throw new Error(`${record.id} was indexed with another text`);
  const weigher = openWeigher(index, number);
  const notes = key.passages.flatMap(({ from }, i) => {
    const to = key.passages[i + 1]?.from ?? key.codes.length;
    return noteOf(index, key, from, weigher.weigh(from, to));
  });
  const { records, characters } = weigher.total();
  told?.(number, { records, characters });
  const similar = heaviest(records, characters, SIMILAR).map((i) => ({
    id: index.text.ids[records[i] as number] as string,
    characters: characters[i] as number,
  }));
  return { formulas: formulaPlaces(key, weigher.mask), notes, similar };
}

function noteOf(index: CompareIndex, key: RecordKey, from: number, weight: Weight): PassageNote[] {
  const { records: counts, lists, starts } = index.holders;
  const { records, characters, unpaired, shared } = weight;
  if (records.length === 0 && unpaired === 0) return [];
  const widespread = unpaired === 0 ? 0 : (counts[unpaired] as number) - 1;
  const own = index.numberOf.get(key.id);
  const listed = heaviest(records, characters, FIRST).map((i) => records[i] as number);
  const more =
    unpaired === 0 ? [] : lists.subarray(starts[unpaired], (starts[unpaired] as number) + FIRST + 1);
  const first = [...new Set([...listed, ...more])].filter((other) => other !== own).slice(0, FIRST);
  return [
    {
      passage: placeOf(key, from, from + 1).passage,
      records: Math.max(records.length, widespread),
      isLeast: unpaired !== 0,
      first: first.map((other) => index.text.ids[other] as string),
      places: stretches(shared, 0, shared.length).map(([start, end]) =>
        placeOf(key, from + start, from + end),
      ),
    },
  ];
}
