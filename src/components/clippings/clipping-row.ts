import { planHref } from '../../address.ts';
import { type Clipping, clippingKey } from '../../clippings/clipping.ts';
import { formatPath } from '../../clippings/export-words.ts';
import { clippingsScriptWords as words } from '../../strings/clippings.ts';

/** Where the templates of the page are to be had. */
interface Templates {
  clone(name: string): HTMLElement;
}

/** One clipping as it stands on the page; `own` ones can be annotated, moved and removed. */
export function drawClipping(page: Templates, clipping: Clipping, own = true): HTMLElement {
  const row = page.clone('clipping');
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const write = (name: string, text: string) => {
    const element = part(name);
    if (element !== null) element.textContent = text;
  };
  write('name', clipping.name);
  part('name')?.setAttribute('href', planHref(clipping.record, clipping.passage));
  part('badge')?.replaceWith(page.clone(`grade-${clipping.grade}`));
  write('part', clipping.range === null ? '' : words.part);
  write('path', formatPath(clipping));
  write('quote', clipping.quote);
  write('note-paper', clipping.note);
  write('citation', clipping.citation);
  const note = row.querySelector('textarea');
  if (note !== null) note.value = clipping.note;
  if (own) row.dataset.key = clippingKey(clipping);
  else makeReadOnly(row);
  return row;
}

/** Nobody edits what is only offered: its note is shown as text. */
function makeReadOnly(row: HTMLElement): void {
  const paper = row.querySelector('[data-part="note-paper"]');
  paper?.classList.add('shown');
  row.querySelector('[data-part="edit"]')?.replaceChildren(...(paper?.textContent ? [paper] : []));
}
