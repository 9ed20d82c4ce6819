import type { RecordMarks } from '../../model/place-mark.ts';
import type { Attachment } from '../../model/record.ts';
import { cellId } from '../../model/walk.ts';
import { joins } from '../../strings/joins.ts';
import { ui } from '../../strings/ui.ts';
import { tableFrame } from '../table-frame.ts';
import { attributes, type Html, html } from '../tree/html.ts';
import { markedText } from './marked-text.ts';
import { headingHtml, passageHtml, printedLang } from './passage.ts';
import { type Notes, passageNotes } from './passage-notes.ts';
import './attachment.css';

/** What an attachment is called: `附件1 安排表`; empty where it has no heading. */
function attachmentName({ label, title }: Attachment): string {
  return [label, title].filter(Boolean).join(' ');
}

/** The table of an attachment with an anchor for each filled cell. */
export function attachmentTable(attachment: Attachment, marks?: RecordMarks): Html {
  const { id, header, rows } = attachment;
  const caption = joins.clauses([attachmentName(attachment), ui.plan.attachmentRows(rows.length)]);
  const marked = (text: string, cell: string) => markedText(text, marks?.get(cell));
  const head = (text: string, c: number) => {
    const cell = cellId(id, 0, c);
    return html`<th scope="col"${printedLang}${attributes({ id: text === '' ? undefined : cell })}>${marked(text, cell)}</th>`;
  };
  const cellOf = (text: string, r: number, c: number) => {
    if (text === '')
      return html`<td class="empty"><span class="visually-hidden">${ui.plan.emptyCell}</span></td>`;
    const cell = cellId(id, r + 1, c);
    return html`<td id="${cell}"${printedLang}>${marked(text, cell)}</td>`;
  };
  return html`
    <table>
      <caption>${caption}</caption>
      <thead><tr>${header.map(head)}</tr></thead>
      <tbody>${rows.map((row, r) => html`<tr>${row.map((text, c) => cellOf(text, r, c))}</tr>`)}</tbody>
    </table>`;
}

/** An attachment of a record: heading, table, paragraphs, and what of them stands elsewhere too. */
export function attachmentSection(attachment: Attachment, marks?: RecordMarks, notes?: Notes): Html {
  const { id, label, title: text, header, rows, paragraphs } = attachment;
  const cells = [header, ...rows].flatMap((row, r) => row.map((_, c) => cellId(id, r, c)));
  const name = attachmentName(attachment);
  return html`
    <section class="attachment"${attributes({ 'aria-labelledby': name === '' ? undefined : id })}>
      ${headingHtml({ id, label, text, level: 2, marks: marks?.get(id) })}
      ${header.length > 0 && tableFrame(ui.plan.tableOf(name), attachmentTable(attachment, marks), header.length > 3)}
      ${paragraphs.map((passage) => passageHtml(passage, marks?.get(passage.id)))}
      ${passageNotes(notes, [...cells, ...paragraphs.map((passage) => passage.id)])}
    </section>`;
}
