import { passageAddress } from '../../search/address-state.ts';
import { cutContext, type Snippet } from '../../search/context.ts';
import type { FoundPassage, FoundRecord } from '../../search/find.ts';
import { searchScriptZh as words } from '../../strings/search.ts';

/** Passages of a record shown at once; the others fold away. */
const SHOWN = 4;

/** Clones the parts of a result from the templates of the page. */
export class Renderer {
  readonly #page: ParentNode;

  constructor(page: ParentNode) {
    this.#page = page;
  }

  /** A record with its passages; each links to its place on the plan page, where `query` is marked. */
  record({ record, passages }: FoundRecord, query: string): Element {
    const item = this.#clone('record');
    const name = this.#part(item, 'name') as HTMLAnchorElement;
    name.href = record.url;
    name.textContent = record.meta.name ?? '';
    this.#part(item, 'badge').replaceWith(this.#clone(`grade-${record.meta.grade}`));
    this.#part(item, 'count').textContent = words.count(passages.length);
    const whole = record.meta.grade === 'full' || record.meta.grade === 'review';
    const rows = passages.map((passage) =>
      this.#passage(passage, formatPlace(passage, whole), record.url, query),
    );
    this.#part(item, 'passages').append(...rows.slice(0, SHOWN));
    const rest = this.#part(item, 'rest');
    if (rows.length <= SHOWN) rest.remove();
    else {
      this.#part(rest, 'rest-count').textContent = words.rest(rows.length - SHOWN);
      this.#part(rest, 'rest-passages').append(...rows.slice(SHOWN));
    }
    return item;
  }

  #passage(passage: FoundPassage, place: string, url: string, query: string): Element {
    const item = this.#clone('passage');
    (this.#part(item, 'link') as HTMLAnchorElement).href = passageAddress(url, passage.id, query);
    this.#part(item, 'path').textContent = place;
    this.#part(item, 'snippet').append(...snippetNodes(cutContext(passage.text, passage.hits)));
    this.#part(item, 'times').textContent = passage.hits.length > 1 ? words.times(passage.hits.length) : '';
    return item;
  }

  #clone(name: string): Element {
    const template = this.#page.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
    const content = template?.content.firstElementChild;
    if (!content) throw new Error(`no template ${name}`);
    return document.importNode(content, true);
  }

  #part(element: Element, name: string): Element {
    const part = element.querySelector(`[data-part="${name}"]`);
    if (!part) throw new Error(`no part ${name}`);
    return part;
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
