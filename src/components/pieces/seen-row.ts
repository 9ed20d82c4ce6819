import { language } from '../../strings/language.ts';
import { names as words } from '../../strings/names.ts';
import { type Html, html } from '../tree/html.ts';

/** A name in an index, with when and in how many records it is seen. */
export interface SeenRowProps {
  href: string;
  name: string;
  /** What it is called in English; shown to those who read English only. */
  english?: string | undefined;
  seen: { full: number; summary: number; review: number; years: [number, number] | null };
}

/** A row of an index; drawn by `seen-row.css`. */
export function seenRow({ href, name, english, seen }: SeenRowProps): Html {
  const gloss =
    english !== undefined && language.code === 'en' && html` <small class="english">${english}</small>`;
  const years = seen.years === null ? words.yearsUnknown : words.years(seen.years);
  return html`<li class="seen-row"><a href="${href}">${name}${gloss}</a> <span class="counts">${words.counts(seen)}</span> <span class="years">${years}</span></li>`;
}
