import { passageAddress } from '../../search/address-state.ts';
import { cutContext, type Snippet } from '../../search/context.ts';
import type { FoundPassage, FoundRecord } from '../../search/find.ts';
import { searchScriptWords as words } from '../../strings/search.ts';
import { foundAddress, foundRecord } from './name-address.ts';
import { cloneTemplate, partOf } from './templates.ts';

/** Passages of a record shown at once; the others fold away. */
const SHOWN = 4;

/** Clones the parts of a result from the templates of the page. */
export class Renderer {
  readonly #page: ParentNode;
  /** Name of a record found, in the language of the page. */
  readonly #nameOf: (found: FoundRecord) => string;

  constructor(page: ParentNode, nameOf: (found: FoundRecord) => string) {
    this.#page = page;
    this.#nameOf = nameOf;
  }

  /** A record with its passages; each links to its place on the plan page, where `query` is marked. */
  record(found: FoundRecord, query: string): Element {
    const { record, passages } = found;
    const address = foundAddress(record.url);
    const item = cloneTemplate(this.#page, 'record');
    const name = partOf<HTMLAnchorElement>(item, 'name');
    name.href = address;
    name.textContent = this.#nameOf(found);
    partOf(item, 'badge').replaceWith(cloneTemplate(this.#page, `grade-${record.meta.grade}`));
    partOf(item, 'count').textContent = words.count(passages.length);
    const whole = record.meta.grade === 'full' || record.meta.grade === 'review';
    const rows = passages.map((passage) =>
      this.#passage(passage, formatPlace(passage, whole), address, query),
    );
    partOf(item, 'passages').append(...rows.slice(0, SHOWN));
    const rest = partOf(item, 'rest');
    if (rows.length <= SHOWN) rest.remove();
    else {
      partOf(rest, 'rest-count').textContent = words.rest(rows.length - SHOWN);
      partOf(rest, 'rest-passages').append(...rows.slice(SHOWN));
    }
    return item;
  }

  #passage(passage: FoundPassage, place: string, url: string, query: string): Element {
    const item = cloneTemplate(this.#page, 'passage');
    partOf<HTMLAnchorElement>(item, 'link').href = passageAddress(url, passage.id, query);
    partOf(item, 'path').textContent = place;
    partOf(item, 'snippet').append(...snippetNodes(cutContext(passage.text, passage.hits)));
    partOf(item, 'keep').dataset.keep = `${foundRecord(url)}#${passage.id}`;
    partOf(item, 'times').textContent = passage.hits.length > 1 ? words.times(passage.hits.length) : '';
    return item;
  }
}

/**
 * 一、深化思想引领 › 1. 强化理论武装; what kind of place where that says more: 附件1 › 表格. What stands
 * before the sections of a full text is its opening, in a summary it is all there is.
 */
function formatPlace({ path, place }: FoundPassage, whole: boolean): string {
  if (place === 'text' && path.length > 0) return path.join(' › ');
  return [...path, place === 'opening' && !whole ? words.body : words.places[place]].join(' › ');
}

function snippetNodes(snippet: Snippet): (Node | string)[] {
  const pieces = snippet.pieces.map((piece) => {
    if (!piece.hit) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
  return [snippet.cutBefore ? '……' : '', ...pieces, snippet.cutAfter ? '……' : ''];
}
