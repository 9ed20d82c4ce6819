import { planHref } from '../address.ts';
import type { Elsewhere } from '../compare/find-elsewhere.ts';
import type { Place } from '../compare/key.ts';
import type { PlaceMark, RecordMarks } from '../model/place-mark.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { elsewhereOf, lookupOf } from './compare.ts';
import { type Corpus, corpus } from './corpus.ts';
import { passageTexts } from './occurrences.ts';
import { type PairLink, pairLinks } from './pairs.ts';

/** A record that has something of a passage too. */
export interface NoteRecord {
  entry: NamedRecord;
  /** Id of the passage there. */
  passage: string;
  /** To the passage there. */
  href: string;
  /** To both side by side. */
  pair: PairLink;
}

/** What the margin says of a passage that stands elsewhere too. */
export interface Note {
  /** Ids of the record and of its passage. */
  record: string;
  passage: string;
  /** In how many other records; see `isLeast`. */
  records: number;
  /** Whether there may be more of them. */
  isLeast: boolean;
  /** The longest stretch that stands elsewhere. */
  quote: string;
  /** At most three, those with most of the passage first. */
  first: NoteRecord[];
}

/** Notes of a record by the ids of its passages, and what of its text they are about. */
export interface RecordNotes {
  notes: ReadonlyMap<string, Note>;
  places: Place[];
}

/** What of a record stands elsewhere too, formulas left out; the notes grow with its passages, not with the corpus. */
export async function notesOf(record: PlanRecord): Promise<RecordNotes> {
  const [all, links] = await Promise.all([corpus(), pairLinks(record)]);
  const elsewhere = elsewhereOf(record);
  const texts = passageTexts(record);
  const noteRecord = ({ record: id, passage }: Elsewhere): NoteRecord => {
    const entry = recordOf(all, id);
    return { entry, passage, href: planHref(id, passage), pair: links(entry.record) };
  };
  const notes = new Map<string, Note>();
  const shared: Place[] = [];
  for (const { passage, records, isLeast, places } of lookupOf(record).notes) {
    const text = texts.get(passage) ?? '';
    const shown = places.map((place) => trimPlace(text, place));
    const first = (elsewhere.get(passage) ?? []).map(noteRecord);
    notes.set(passage, { record: record.id, passage, records, isLeast, quote: longest(text, shown), first });
    shared.push(...shown);
  }
  return { notes, places: shared };
}

function recordOf({ recordById }: Corpus, id: string): NamedRecord {
  const entry = recordById.get(id);
  if (entry === undefined) throw new Error(`no record ${id} in the corpus`);
  return entry;
}

/** A stretch without the marks it begins and ends with: `，团结带领` is shown as `团结带领`. */
function trimPlace(text: string, { passage, start, end }: Place): Place {
  const stretch = text.slice(start, end);
  const before = stretch.search(/[\p{L}\p{N}]/u);
  const isWhole = /^[\p{L}\p{N}]$/u.test(stretch.at(-1) ?? '');
  const after = isWhole ? 0 : (/[^\p{L}\p{N}]*$/u.exec(stretch)?.[0].length ?? 0);
  return before === -1 ? { passage, start, end } : { passage, start: start + before, end: end - after };
}

function longest(text: string, places: readonly Place[]): string {
  const quotes = places.map(({ start, end }) => text.slice(start, end));
  return quotes.reduce((a, b) => (b.length > a.length ? b : a), '');
}

/**
 * The marks of a record with what stands elsewhere marked too. A name that crosses the end of such a stretch stays
 * whole: the stretch is cut where the name begins, so that no name becomes two links.
 */
export function addShared(marks: RecordMarks, places: readonly Place[]): RecordMarks {
  const all = new Map([...marks].map(([node, list]) => [node, [...list]]));
  for (const { passage, start, end } of places) {
    const list = all.get(passage) ?? [];
    all.set(passage, [...list, ...cutAtNames(start, end, marks.get(passage) ?? [])]);
  }
  return all;
}

function cutAtNames(start: number, end: number, names: readonly PlaceMark[]): PlaceMark[] {
  const crossing = names.filter((name) => start < name.start && name.start < end && end < name.end);
  const cuts = [start, ...new Set(crossing.map((name) => name.start)), end].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((to, i) => ({ start: cuts[i] ?? start, end: to, kind: 'shared', href: null, title: null }));
}
