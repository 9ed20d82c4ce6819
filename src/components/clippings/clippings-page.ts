import { type Clipping, clippingKey } from '../../clippings/clipping.ts';
import { readLink } from '../../clippings/link.ts';
import {
  addClipping,
  annotateClipping,
  mergeClippings,
  moveClipping,
  removeClipping,
} from '../../clippings/list.ts';
import { clippingsScriptWords as words } from '../../strings/clippings.ts';
import { drawClipping } from './clipping-row.ts';
import { copyText, shareAddress, writeFile } from './give-out.ts';
import { readOffer } from './read-offer.ts';
import { changeClippings, type Outcome, readClippings, watchClippings } from './store.ts';

/** Rest after a keystroke before a note is stored, in ms. */
const PAUSE = 250;
/** How long a message stands, in ms. */
const PATIENCE = 4000;

/** The page 摘录夹: what is kept, in the reader's order, with notes; ways out of it; what a link brings. */
class ClippingsPage extends HTMLElement {
  readonly #list = this.#find('[data-part=list]');
  #offered: Clipping[] = [];
  /** A note that waits to be stored. */
  #pending: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#clicked(event.target));
    this.#list.addEventListener('input', (event) => this.#typed(event.target));
    this.#list.addEventListener('focusout', () => this.#flush());
    addEventListener('pagehide', () => this.#flush());
    addEventListener('hashchange', () => void this.#readLink());
    watchClippings((own) => {
      if (!own && !this.#list.matches(':focus-within')) this.#draw();
    });
    this.#draw();
    void this.#readLink();
  }

  #draw(): void {
    const { clippings, aside, blocked } = readClippings();
    this.#list.replaceChildren(...clippings.map((clipping) => drawClipping(this, clipping)));
    this.#number();
    this.#warn(blocked ? words.shut : aside.length > 0 ? words.aside(aside.length) : '');
  }

  /** Says how many there are, and of each button which one it is for. */
  #number(): void {
    const rows = [...this.#list.querySelectorAll<HTMLElement>('[data-key]')];
    rows.forEach((row, i) => {
      const note = row.querySelector('textarea');
      if (note) note.ariaLabel = words.ofItem(words.note, i + 1);
      for (const button of row.querySelectorAll<HTMLButtonElement>('[data-act]')) {
        button.ariaLabel = words.ofItem(button.textContent, i + 1);
        // Not disabled: the focus would be lost at either end.
        const stuck =
          button.dataset.act === 'up' ? i === 0 : button.dataset.act === 'down' && i === rows.length - 1;
        button.ariaDisabled = String(stuck);
      }
    });
    this.#find('[data-part=count]').textContent = words.count(rows.length);
    this.#find('[data-part=own]').hidden = this.#list.childElementCount === 0;
    this.#find('[data-part=empty]').hidden = this.#list.childElementCount > 0 || this.#offered.length > 0;
    this.#find('[data-part=link]').hidden = true;
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { act, do: task } = button?.dataset ?? {};
    const row = button?.closest<HTMLElement>('li') ?? undefined;
    this.#flush();
    if (row !== undefined && (act === 'up' || act === 'down')) this.#move(row, act === 'up' ? -1 : 1, button);
    else if (row !== undefined && act === 'remove') this.#remove(row);
    else if (task === 'accept' || task === 'decline') this.#decide(task === 'accept');
    else if (task !== undefined) void this.#giveOut(task);
  }

  #move(row: HTMLElement, by: number, button: HTMLElement | null): void {
    const rows = [...this.#list.querySelectorAll<HTMLElement>('[data-key]')];
    const neighbour = rows[rows.indexOf(row) + by];
    const key = row.dataset.key ?? '';
    if (neighbour === undefined || !this.#change((list) => moveClipping(list, key, by))) return;
    if (by < 0) neighbour.before(row);
    else neighbour.after(row);
    button?.focus();
    this.#number();
    this.#say(words.moved(rows.indexOf(neighbour) + 1, rows.length));
  }

  /** The row gives way to a line that brings it back. */
  #remove(row: HTMLElement): void {
    const key = row.dataset.key ?? '';
    const { clippings } = readClippings();
    const at = clippings.findIndex((clipping) => clippingKey(clipping) === key);
    const clipping = clippings[at];
    if (clipping === undefined || !this.#change((list) => removeClipping(list, key))) return;
    const line = this.#removedLine(clipping, () => {
      if (!this.#change((list) => addClipping(list, clipping, at))) return;
      line.replaceWith(row);
      row.querySelector<HTMLElement>('[data-act=remove]')?.focus();
      this.#number();
      this.#say(words.restored);
    });
    row.replaceWith(line);
    line.querySelector('button')?.focus();
    this.#number();
    this.#say(words.removed(clipping.name));
  }

  #removedLine(clipping: Clipping, undo: () => void): HTMLElement {
    const line = this.clone('removed');
    const what = line.querySelector('[data-part=what]');
    if (what !== null) what.textContent = words.removed(`${clipping.name}　${clipping.quote.slice(0, 20)}……`);
    line.querySelector('button')?.addEventListener('click', undo);
    return line;
  }

  #typed(target: EventTarget | null): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset.key ?? '';
    const paper = target.closest('li')?.querySelector('[data-part=note-paper]');
    if (paper) paper.textContent = target.value;
    this.#find('[data-part=link]').hidden = true;
    this.#pending = () => this.#change((list) => annotateClipping(list, key, target.value));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#pending?.();
    this.#pending = undefined;
  }

  async #giveOut(task: string): Promise<void> {
    const { clippings } = readClippings();
    if (task === 'print') return print();
    if (task === 'copy') return this.#say((await copyText(clippings)) ? words.copied : words.notCopied);
    if (task === 'share') return this.#share(clippings);
    if (task !== 'word' && task !== 'markdown' && task !== 'csv') return;
    if (task === 'word') this.#say(words.making);
    this.#say(await writeFile(task, clippings).then(words.saved, () => words.notMade));
  }

  async #share(clippings: Clipping[]): Promise<void> {
    const { address, tooLong } = shareAddress(clippings);
    const link = this.#find('[data-part=link]');
    link.hidden = tooLong !== null;
    if (tooLong !== null) return this.#warn(tooLong);
    const field = link.querySelector('input');
    if (field !== null) field.value = address;
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.#say(copied ? words.linkCopied : words.linkShown);
    field?.select();
  }

  async #readLink(): Promise<void> {
    if (!location.hash.startsWith('#c=')) return;
    const shared = readLink(location.hash);
    if (shared === null) return this.#warn(words.damaged);
    this.#say(words.loading);
    const offer = await readOffer(shared).catch(() => null);
    if (offer === null) return this.#warn(words.notLoaded);
    this.#say('');
    this.#offered = offer.clippings;
    const own = readClippings().clippings.length;
    const count = [
      words.offered(offer.clippings.length, own),
      offer.missing > 0 ? words.missing(offer.missing) : '',
    ];
    this.#find('[data-part=offer-count]').textContent = count.join('');
    const rows = offer.clippings.map((clipping) => drawClipping(this, clipping, false));
    this.#find('[data-part=offer-list]').replaceChildren(...rows);
    this.#find('[data-part=offer]').hidden = false;
    this.#find('[data-do=accept]').hidden = rows.length === 0;
    this.#number();
  }

  #decide(accept: boolean): void {
    if (accept && !this.#change((list) => mergeClippings(list, this.#offered))) return;
    this.#offered = [];
    history.replaceState(null, '', location.pathname);
    this.#find('[data-part=offer]').hidden = true;
    this.#draw();
    if (accept) this.#say(words.accepted(readClippings().clippings.length));
    const own = this.#find('[data-part=own]');
    (own.hidden ? document.getElementById('main') : this.#find('#own'))?.focus();
  }

  /** Whether the change was stored; where it was not, the page says why. */
  #change(change: (list: readonly Clipping[]) => Clipping[]): boolean {
    const outcome: Outcome = changeClippings(change);
    if (outcome !== 'done') this.#warn(words[outcome]);
    return outcome === 'done';
  }

  #warn(said: string): void {
    this.#find('[data-part=warning]').textContent = said;
  }

  #say(said: string): void {
    const status = this.#find('[data-part=status]');
    status.textContent = said;
    setTimeout(() => {
      if (status.textContent === said) status.textContent = '';
    }, PATIENCE);
  }

  /** A copy of what a template of the page holds. */
  clone(name: string): HTMLElement {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
    const content = template?.content.firstElementChild;
    if (!content) throw new Error(`no template ${name}`);
    return document.importNode(content, true) as HTMLElement;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`clippings page without ${selector}`);
    return found;
  }
}

customElements.define('clippings-page', ClippingsPage);
