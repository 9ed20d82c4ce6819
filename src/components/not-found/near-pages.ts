import { href } from '../../address.ts';
import { readNameQuery } from '../../search/names/grade.ts';
import {
  isNear,
  type MissingAddress,
  nearestEntries,
  readMissing,
} from '../../search/names/missing-address.ts';
import { sitePagesWords } from '../../strings/quick-jump.ts';
import { suggestScriptWords as words } from '../../strings/suggest.ts';
import { nameAddress } from '../search/name-address.ts';
import { openNames } from '../search/open-names.ts';
import { entryKind, entryName } from '../search/page-names.ts';

interface NearPage {
  address: string;
  name: string;
  note: string;
}

/** Names listed at most, and of them for one word of the address. */
const MOST = 8;
const PER_WORD = 5;

/** On the page for what is not there: pages whose address is like the one asked for; out of sight where none is. */
class NearPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const missing = readMissing(location.pathname.slice(href('/').length - 1));
    const names = await nearNamed(this.dataset.index ?? '/pagefind/', missing).catch(() => []);
    const found = [...names.slice(0, MOST), ...nearFolders(missing)];
    const template = this.querySelector('template')?.content.firstElementChild;
    if (!template) return;
    this.querySelector('[data-part=list]')?.replaceChildren(...found.map((page) => fill(template, page)));
    this.hidden = found.length === 0;
  }
}

function nearFolders({ folder }: MissingAddress): NearPage[] {
  return sitePagesWords
    .filter(({ path }) => folder !== '' && isNear(path.slice(1, -1), folder))
    .map(({ path, forms }) => ({ address: href(path), name: forms[0].split('\t')[0] ?? '', note: '' }));
}

async function nearNamed(base: string, { type, words: asked }: MissingAddress): Promise<NearPage[]> {
  if (asked.length === 0) return [];
  const names = await openNames(base);
  const found = asked.map(async (word) => {
    const query = readNameQuery(word, names.fold);
    return nearestEntries(word, type, query, await names.entriesNear(query)).slice(0, PER_WORD);
  });
  return [...new Set((await Promise.all(found)).flat())].map((entry) => ({
    address: nameAddress(entry),
    name: entryName(entry),
    note: words.records(entryKind(entry), entry.records),
  }));
}

function fill(template: Element, { address, name, note }: NearPage): Element {
  const item = document.importNode(template, true);
  const link = item.querySelector('a');
  if (link !== null) {
    link.href = address;
    link.textContent = name;
  }
  item.querySelector('[data-part=note]')?.append(note);
  return item;
}

customElements.define('near-pages', NearPages);
