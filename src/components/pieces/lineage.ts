import type { Stage } from '../../model/campaign.ts';
import { LEVEL_NAMES, type Level } from '../../model/levels.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { lineageWords as words } from '../../strings/lineage.ts';
import { evidenceBadge } from '../evidence-badge.ts';
import { type Html, html } from '../tree/html.ts';
import { stageMark } from './stage-mark.ts';

interface Place {
  entry: NamedRecord;
  /** Where its places are listed. */
  href: string;
  wordings: string[];
  moreWordings: number;
  stages: Stage[];
}

interface Year {
  year: number | null;
  levels: {
    level: Level | null;
    places: Place[];
    more: number;
    stages: { stage: Stage; records: number }[];
  }[];
  fullPlans: number;
  others: number;
}

/** The way of a family through the years. */
export interface LineageProps {
  first: number | null;
  last: number | null;
  startedBefore: boolean;
  years: Year[];
}

/** The years from first to last, each with the levels and records that have the family; drawn by `lineage.css`. */
export function lineageList(line: LineageProps): Html {
  return html`<ol class="lineage">${line.years.map((year) => (year.levels.length === 0 ? missingYear(year) : yearOf(year, line)))}</ol>`;
}

function missingYear({ year, fullPlans, others }: Year): Html {
  const nothing = fullPlans > 0 ? words.unseen(fullPlans) : others > 0 ? words.noFull(others) : words.gap;
  return html`<li class="year missing"><p class="when"><span>${year}</span> <small>${nothing}</small></p></li>`;
}

function yearOf({ year, levels }: Year, line: LineageProps): Html {
  const anchor = `#y${year ?? 'undated'}`;
  const notes = notesOf(year, line).map((note) => html` <small>${note}</small>`);
  return html`<li class="year"><p class="when"><a href="${anchor}">${year ?? words.undated}</a>${notes}</p>${levels.map(
    ({ level, places, more, stages }) =>
      html`<div class="level"><p class="name">${level === null ? words.levelUnknown : LEVEL_NAMES[level]}</p><ul class="places">${places.map(placeOf)}${more > 0 && moreOf(anchor, more, stages)}</ul></div>`,
  )}</li>`;
}

function notesOf(year: number | null, { first, last, startedBefore }: LineageProps): string[] {
  if (year === null) return [];
  const before = year === first && startedBefore ? [words.before] : [];
  return [...(year === first ? [words.first] : []), ...before, ...(year === last ? [words.last] : [])];
}

function placeOf({ entry, href, wordings, moreWordings, stages }: Place): Html {
  return html`<li><a href="${href}">${entry.who}</a> ${evidenceBadge(entry.record)} ${wordings.map(
    (wording) => html`<q>${wording}</q> `,
  )}${moreWordings > 0 && html`<small>${words.moreWordings(moreWordings)}</small> `}${stages.map(stageMark)}</li>`;
}

function moreOf(anchor: string, more: number, stages: { stage: Stage; records: number }[]): Html {
  const told = stages.map(
    ({ stage, records }) => html` <span class="all">${stageMark(stage)} ${words.records(records)}</span>`,
  );
  return html`<li><a href="${anchor}">${words.more(more)}</a>${stages.length > 0 && html` <small>${words.stages}</small>`}${told}</li>`;
}
