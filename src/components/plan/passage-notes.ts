import { href } from '../../address.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { beside } from '../../strings/beside.ts';
import '../../styles/margin-note.css';
import { placeAnchor } from '../compare/place-anchor.ts';
import { evidenceBadge } from '../evidence-badge.ts';
import { type Html, html } from '../tree/html.ts';
import './passage-notes.css';

/** What the margin says of a passage that stands elsewhere too. */
export interface Note {
  /** Ids of the record and of its passage. */
  record: string;
  passage: string;
  records: number;
  isLeast: boolean;
  quote: string;
  first: NoteRecord[];
}

interface NoteRecord {
  entry: NamedRecord;
  href: string;
  pair: { href: string; isOwnPage: boolean };
}

/** Notes of a record by passage. */
export type Notes = ReadonlyMap<string, Note>;

/** So much of a quote tells its passage in the margin. */
const QUOTE = 9;
/** So much of it finds the others. */
const SEARCHED = 24;
const words = beside.note;

/** The notes on the passages of one row, in reading order. */
export function passageNotes(notes: Notes | undefined, passages: readonly string[]): Html[] {
  if (notes === undefined || notes.size === 0) return [];
  return passages.flatMap((id) => {
    const note = notes.get(id);
    return note === undefined ? [] : [noteHtml(note)];
  });
}

function noteHtml(note: Note): Html {
  const { records, isLeast, quote, first } = note;
  const more = records - first.length;
  return html`
    <details class="margin-note elsewhere no-print">
      <summary><span>${words.elsewhere(records, isLeast)} <q>${shorten(quote)}</q></span></summary>
      <ul class="records">
        ${first.map((one) => recordHtml(note, one))}
        ${more > 0 && html`<li><a href="${searchHref(quote)}">${words.more(more, isLeast)}</a></li>`}
      </ul>
    </details>`;
}

function recordHtml({ record, passage }: Note, { entry, href: to, pair }: NoteRecord): Html {
  const compare = pair.isOwnPage ? `${pair.href}#${placeAnchor(record, passage)}` : pair.href;
  return html`
    <li>
      <a href="${to}">${entry.who} ${entry.record.year}</a>
      ${evidenceBadge(entry.record)}
      <a href="${compare}" aria-label="${words.compareWith(entry.name)}">${words.compare}</a>
    </li>`;
}

function shorten(quote: string): string {
  return quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote;
}

function searchHref(quote: string): string {
  return `${href('/search/')}?q=${encodeURIComponent(quote.slice(0, SEARCHED))}`;
}
