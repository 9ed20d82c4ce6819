import { keepScriptWords as words } from '../../strings/keep.ts';
import { language } from '../../strings/language.ts';
import { dropPassage, keepPassage, keptPassages } from './keep.ts';
import { selectedPart } from './selected-part.ts';
import { watchClippings } from './store.ts';

/** Rest after a change of the selection before it is taken for made, in ms. */
const PAUSE = 250;
/** How long a message stands, in ms. */
const PATIENCE = 4000;

/**
 * Keeping on the page of a record. One bar serves all passages: it stands beside the ¶ that is pointed
 * at, focused or tapped, or below selected words, and next in the order of the keyboard. Kept passages are marked.
 */
export class PassageBar {
  readonly #record: string;
  /** What stands beside a passage: the button, and what others put there when they are told of the passage. */
  readonly #bar = document.createElement('span');
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('p');
  /** What a press of the button means. */
  #passage = '';
  #part: string | undefined;
  /** Until a selection is no longer being drawn. */
  #settling: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `host`: where messages stand; `record`: id of the record on the page. */
  constructor(host: HTMLElement, record: string) {
    this.#record = record;
    this.#button.type = 'button';
    this.#bar.className = 'passage-bar no-print';
    // It is put into passages, which may be of another language.
    this.#bar.lang = language.tag;
    this.#bar.append(this.#button);
    this.#button.addEventListener('click', () => void this.#press());
    // The words stay selected while the bar is pressed.
    this.#bar.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#status.className = 'toast';
    this.#status.setAttribute('role', 'status');
    host.append(this.#status);
    for (const name of ['pointerover', 'focusin', 'click'] as const)
      document.addEventListener(name, (event) => this.#pointed(event.target));
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#selected(), PAUSE);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#escape();
    });
    watchClippings(() => this.#mark());
    this.#mark();
  }

  /** Answers what happened before it was there: the sign one pointed to last, and what is selected. */
  begin(pointed: EventTarget | null): void {
    this.#pointed(pointed);
    this.#selected();
  }

  /** Comes with a ¶, stays while it is itself pointed at, and goes with everything else. */
  #pointed(target: EventTarget | null): void {
    if (!(target instanceof Element) || this.#bar.contains(target)) return;
    const pilcrow = target.closest<HTMLAnchorElement>('.pilcrow');
    if (pilcrow !== null) this.#offer(pilcrow, pilcrow.hash.slice(1));
    else if (this.#part === undefined && !this.#bar.contains(document.activeElement)) this.#leave();
  }

  /** A moment's grace: the pointer may be on its way from the sign to the button. */
  #leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#bar.matches(':hover, :focus-within') && !document.activeElement?.matches('.pilcrow'))
        this.#hide();
    }, 400);
  }

  #selected(): void {
    const found = selectedPart();
    if (found === null) {
      if (this.#part !== undefined) this.#hide();
      return;
    }
    const pilcrow = document.querySelector<HTMLElement>(`.pilcrow[href="#${found.passage}"]`);
    if (pilcrow !== null) this.#offer(pilcrow, found.passage, found.part, found.box);
  }

  #offer(pilcrow: HTMLElement, passage: string, part?: string, box = pilcrow.getBoundingClientRect()): void {
    clearTimeout(this.#timer);
    this.#passage = passage;
    this.#part = part;
    this.#name();
    if (pilcrow.nextElementSibling !== this.#bar) pilcrow.after(this.#bar);
    const place = () => this.#place(box, part === undefined ? pilcrow : null);
    // What joins late makes it wider: then it is placed anew.
    const joined = (late: Promise<unknown>) =>
      late.then(() => this.#passage === passage && this.#part === part && place());
    const detail = { passage, part, joined };
    this.#bar.dispatchEvent(new CustomEvent('passage-bar', { bubbles: true, detail }));
    place();
  }

  #name(): void {
    const kept = keptPassages(this.#record).has(this.#passage);
    this.#button.textContent = this.#part !== undefined ? words.keepPart : kept ? words.drop : words.keep;
  }

  /**
   * Where it covers least: between a heading and its sign, else behind the sign, else below; never over the
   * edge of the window. Below selected words.
   */
  #place(box: DOMRect, pilcrow: HTMLElement | null): void {
    const { style, offsetParent } = this.#bar;
    style.insetInlineStart = '0';
    const frame = (offsetParent ?? document.body).getBoundingClientRect();
    const width = this.#bar.offsetWidth;
    const room = document.documentElement.clientWidth - width - 8;
    const heading = pilcrow?.parentElement?.matches('.line') ? pilcrow.previousElementSibling : null;
    const before = heading !== null && heading.getBoundingClientRect().right <= box.left - width;
    const behind = pilcrow !== null && box.right <= room;
    const left = before ? box.left - width : behind ? box.right : Math.max(8, Math.min(box.left, room));
    style.insetInlineStart = `${left - frame.left}px`;
    style.insetBlockStart = `${(before || behind ? box.top : box.bottom) - frame.top}px`;
  }

  #escape(): void {
    const sign = this.#bar.previousElementSibling;
    if (this.#bar.contains(document.activeElement) && sign instanceof HTMLElement) sign.focus();
    this.#hide();
  }

  #hide(): void {
    this.#part = undefined;
    this.#bar.remove();
  }

  async #press(): Promise<void> {
    const [passage, part] = [this.#passage, this.#part];
    const drop = part === undefined && keptPassages(this.#record).has(passage);
    this.#say(drop ? dropPassage(this.#record, passage) : await keepPassage(this.#record, passage, part));
    if (part !== undefined) getSelection()?.removeAllRanges();
    this.#part = undefined;
    this.#name();
  }

  #mark(): void {
    const kept = keptPassages(this.#record);
    for (const marked of document.querySelectorAll('[data-kept]')) marked.removeAttribute('data-kept');
    for (const pilcrow of document.querySelectorAll<HTMLAnchorElement>('.pilcrow')) {
      const id = pilcrow.hash.slice(1);
      if (kept.has(id)) pilcrow.title = words.mark;
      else pilcrow.removeAttribute('title');
      if (!kept.has(id)) continue;
      pilcrow.dataset.kept = '';
      document.getElementById(id)?.setAttribute('data-kept', '');
    }
  }

  #say(said: string): void {
    this.#status.textContent = said;
    setTimeout(() => {
      if (this.#status.textContent === said) this.#status.textContent = '';
    }, PATIENCE);
  }
}
