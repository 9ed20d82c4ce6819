import { sourceHref } from '../../address.ts';
import type { RecordMarks } from '../../model/place-mark.ts';
import type { Item, Section } from '../../model/record.ts';
import type { ThemedText, ThemeLabel } from '../../model/text.ts';
import type { Theme } from '../../model/theme.ts';
import { reading } from '../../strings/reading.ts';
import { attributes, type Html, html } from '../tree/html.ts';
import { headingHtml, passageHtml } from './passage.ts';
import { type Notes, passageNotes } from './passage-notes.ts';
import './plan-section.css';
import { knownThemes, themeLabels } from './theme-labels.ts';

/** What is said about the text of a record beside it. */
export interface Margin {
  /** Themes by id, for their names. */
  themes: ReadonlyMap<string, Theme>;
  marks?: RecordMarks;
  notes?: Notes;
  /** Id of the source document: its line is named beside a section's heading. */
  source?: string;
}

/** A passage that stands in no item, with its margin. */
export function themedPassage(passage: ThemedText, { themes, marks, notes }: Margin): Html {
  return html`
    <div class="row"${attributes({ 'data-themes': knownThemes(passage.themes, themes) })}>
      <div class="text">${passageHtml(passage, marks?.get(passage.id))}</div>
      <div class="margin">${themeLabels(passage.themes, themes)}${passageNotes(notes, [passage.id])}</div>
    </div>`;
}

/** A section of a record with all that stands in it. */
export function planSection(section: Section, margin: Margin): Html {
  const { id, label, title: text } = section;
  const isHeaded = label !== null || text !== '';
  return html`
    <section class="section"${attributes({ 'aria-labelledby': isHeaded ? id : undefined })}>
      <div class="row">
        ${headingHtml({ id, label, text, level: 2, marks: margin.marks?.get(id) })}
        ${headMargin(section, margin)}
      </div>
      ${section.paragraphs.map((passage) => themedPassage(passage, margin))}
      ${section.items.map((item) => planItem(item, margin, 3, []))}
    </section>`;
}

function headMargin({ id, spans }: Section, { source, notes }: Margin): Html | null {
  const line = source === undefined ? undefined : spans[0]?.line;
  if (line === undefined && !notes?.has(id)) return null;
  return html`
    <div class="margin no-print">
      ${line !== undefined && html`<a class="to-source" href="${sourceHref(source ?? '', line)}">${reading.sourceLine(line)}</a>`}
      ${passageNotes(notes, [id])}
    </div>`;
}

/** An item with those that nest in it; the labels of the item around it hold where it has none of its own. */
function planItem(item: Item, margin: Margin, level: number, outer: readonly ThemeLabel[]): Html {
  const { id, label, heading: text, paragraphs } = item;
  const { themes, marks, notes } = margin;
  const labels = item.themes.length > 0 ? item.themes : outer;
  const ids = [id, ...paragraphs.map((passage) => passage.id)];
  return html`
    <div class="row item"${attributes({ 'data-themes': knownThemes(labels, themes) })}>
      <div class="text">
        ${headingHtml({ id, label, text, level, marks: marks?.get(id) })}
        ${paragraphs.map((passage) => passageHtml(passage, marks?.get(passage.id)))}
      </div>
      <div class="margin">${themeLabels(item.themes, themes)}${passageNotes(notes, ids)}</div>
    </div>
    ${item.items.map((child) => planItem(child, margin, level + 1, labels))}`;
}
