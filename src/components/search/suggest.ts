import { suggestScriptWords as words } from '../../strings/suggest.ts';
import { unread } from '../../strings/unread.ts';
import { forgetSearches, rememberSearch } from './recent-searches.ts';
import { SuggestList } from './suggest-list.ts';
import { type SuggestionGroup, suggestNames, suggestPassages, suggestRecent } from './suggestions.ts';

/** Rest after a keystroke before the full text is asked, in ms. */
const PAUSE = 220;

/** Where a search field takes its help from. */
interface Source {
  /** Folder of the index. */
  base: string;
  /** Whether passages are listed too; not where the page below the field lists them. */
  passages: boolean;
}

/**
 * Helps in one search field while one types: names by text, pinyin and initials, then the first passages; in
 * the empty field the latest searches. Follows the combobox pattern of the ARIA Authoring Practices Guide.
 */
export class Suggest {
  readonly #field: HTMLInputElement;
  readonly #source: Source;
  readonly #list: SuggestList;
  readonly #live = document.createElement('p');
  /** Number of the latest question; an answer to an older one is thrown away. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;

  constructor(field: HTMLInputElement, source: Source) {
    this.#field = field;
    this.#source = source;
    this.#list = new SuggestList(field, () => this.#forget());
    this.#live.className = 'visually-hidden';
    this.#live.ariaLive = 'polite';
    const row = field.parentElement;
    row?.classList.add('suggest-row');
    row?.append(this.#list.element, this.#live);
    row?.addEventListener('focusout', (event) => {
      if (!row.contains(event.relatedTarget as Node | null)) this.close();
    });
    this.#listen();
  }

  /** Offers what goes with the words in the field now. */
  offer(): void {
    this.#stop();
    if (this.#field.value.trim() === '') this.#recall();
    else this.#ask(this.#field.value);
  }

  close(): void {
    this.#stop();
    this.#list.close();
    this.#live.textContent = '';
  }

  /** Takes a key before the page does; true where it was used up. */
  takeKey(event: KeyboardEvent): boolean {
    // Safari ends the composition before the Enter that ends it; only the code tells (229, UI Events).
    const isComposing = event.isComposing || this.#isComposing || event.keyCode === 229;
    if (isComposing) return event.key === 'Enter';
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    if (!this.#list.isOpen) return this.#reopen(event.key);
    return this.#move(event.key);
  }

  #reopen(key: string): boolean {
    if (key !== 'ArrowDown' || this.#field.value.trim() === '') return false;
    this.offer();
    return true;
  }

  #move(key: string): boolean {
    const list = this.#list;
    const { chosen } = list;
    const moves: Record<string, (() => void) | undefined> = {
      ArrowDown: () => list.step(1),
      ArrowUp: () => list.step(-1),
      Home: chosen && (() => list.first()),
      End: chosen && (() => list.last()),
      Enter: chosen && (() => chosen.click()),
      Escape: () => this.close(),
    };
    const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
    move?.();
    return move !== undefined;
  }

  #listen(): void {
    const field = this.#field;
    field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.offer();
    });
    field.addEventListener('compositionstart', () => {
      this.#isComposing = true;
    });
    field.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.offer();
    });
    field.addEventListener('focus', () => {
      if (field.value === '') this.offer();
    });
    field.form?.addEventListener('submit', () => this.close());
  }

  #stop(): void {
    this.#latest++;
    clearTimeout(this.#timer);
  }

  #recall(): void {
    const recent = suggestRecent();
    this.#list.show(recent, () => this.close(), true);
    const searches = recent[0]?.suggestions.length ?? 0;
    this.#live.textContent = searches > 0 ? words.recalled(searches) : '';
  }

  #forget(): void {
    forgetSearches();
    this.close();
    this.#field.focus();
  }

  /** Names at once, passages when the hand rests; what cannot be had is left out, and said. */
  async #ask(typed: string): Promise<void> {
    const number = this.#latest;
    const { base, passages } = this.#source;
    let isWhole = true;
    const leaveOut = () => {
      isWhole = false;
      return [];
    };
    const names = await suggestNames(base, typed).catch(leaveOut);
    if (number !== this.#latest) return;
    this.#show(names, typed);
    if (!passages) return this.#announce(names, [], isWhole);
    this.#timer = setTimeout(async () => {
      const texts = await suggestPassages(base, typed).catch(leaveOut);
      if (number !== this.#latest) return;
      this.#show([...names, ...texts], typed);
      this.#announce(names, texts, isWhole);
    }, PAUSE);
  }

  #show(groups: readonly SuggestionGroup[], typed: string): void {
    this.#list.show(groups, ({ isSearch }) => {
      if (isSearch) rememberSearch(typed);
      this.close();
    });
  }

  #announce(names: readonly SuggestionGroup[], texts: readonly SuggestionGroup[], isWhole: boolean): void {
    const [found, passages] = [names, texts].map((groups) =>
      groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0),
    ) as [number, number];
    const nothing = isWhole ? words.nothing : unread.said;
    this.#live.textContent = found + passages === 0 ? nothing : words.offered(found, passages);
  }
}
