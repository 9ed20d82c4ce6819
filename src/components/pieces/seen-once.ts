import { href, organisationHref, planHref, yearHref } from '../../address.ts';
import { LEVEL_NAMES } from '../../model/levels.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { joins } from '../../strings/joins.ts';
import { sourceLang } from '../../strings/language.ts';
import { names } from '../../strings/names.ts';
import { onceWords as words } from '../../strings/once.ts';
import { type Html, html } from '../tree/html.ts';
import { type ListedPlace, recordPlaces } from './occurrence-list.ts';

/** A name that stands in a single record. */
export interface SeenOnceProps {
  entry: NamedRecord;
  /** In reading order, at least one. */
  places: (ListedPlace & { text: string })[];
  /** Whether a place goes on with it already. */
  before: boolean;
  /** The index of its kind: /campaigns/#honour, 荣誉. */
  kin: { href: string; name: string };
  /** How it is printed, where names are joined from several wordings, and how these were joined; else null. */
  wordings: { list: readonly { text: string; times: number }[]; note: string | null } | null;
}

const LANG = sourceLang === undefined ? null : html` lang="${sourceLang}"`;

/** The page of a name below its head: the record, its sentences, what may be concluded, and ways on; drawn by `seen-once.css`. */
export function seenOnce(once: SeenOnceProps): Html {
  const { entry, places, before } = once;
  return html`
    ${factsOf(once)}
    <section class="block seen-once" aria-labelledby="occurrences">
      <h2 id="occurrences">${words.title}</h2>
      <div class="occurrences-of">${recordPlaces({ entry, places })}</div>
      ${before && html`<p class="soft small">${words.before}</p>`}
      <p class="soft small">${words.note}</p>
    </section>
    ${waysOn(once)}`;
}

function factsOf({ entry: { record, who }, wordings }: SeenOnceProps): Html {
  const { organisation, year, level } = record;
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`
    <dl class="once-facts">
      ${organisation !== null && fact(words.organisation, html`<a href="${organisationHref(organisation)}">${who}</a>`)}
      ${year !== null && fact(words.year, html`<a href="${yearHref(year)}">${year}</a>`)}
      ${level !== null && fact(words.level, LEVEL_NAMES[level])}
      ${wordings !== null && fact(names.campaign.wordings, wordingList(wordings.list))}
    </dl>
    ${wordings !== null && wordings.note !== null && html`<p class="joined soft small">${wordings.note}</p>`}`;
}

function wordingList(wordings: readonly { text: string; times: number }[]): Html {
  const texts = wordings.map(
    ({ text, times }, i) =>
      html`${i > 0 && joins.comma}<span${LANG}>${text}</span>${joins.bracketed(names.campaign.times(times))}`,
  );
  return html`${texts}`;
}

function waysOn({ entry: { record }, places, kin }: SeenOnceProps): Html {
  const [first] = places as [(typeof places)[number]];
  // Quote marks in it, which the search does not look at, would end the quotation early.
  const sought = shortest(places.map(({ text }) => text)).replace(/[“”"＂]/g, '');
  return html`
    <section class="block seen-once no-print" aria-labelledby="next">
      <h2 id="next">${words.next}</h2>
      <ul class="ways-on">
        <li><a href="${first.href}">${words.read}</a></li>
        <li><a href="${planHref(record.id, 'names')}">${words.others}</a></li>
        <li><a href="${searchHref(sought)}">${words.search(sought)}</a> <small>${words.searchNote}</small></li>
        <li><a href="${kin.href}">${words.kin(kin.name)}</a></li>
      </ul>
    </section>`;
}

/** Of several wordings the one that is likeliest to be found elsewhere. */
function shortest(texts: readonly string[]): string {
  return texts.reduce((short, text) => (text.length < short.length ? text : short));
}

/** The search for a wording in one piece. */
function searchHref(text: string): string {
  return `${href('/search/')}?q=${encodeURIComponent(`“${text}”`)}`;
}
