/** Rest after a keystroke before something is asked, in ms. */
const PAUSE = 180;

/** What happens at the field. */
interface FieldEvents {
  /** The reader typed and rests. */
  typed(): void;
  /** The reader pressed Enter, or cleared the field by Escape. */
  settled(): void;
  /** The cursor came into the form for the first time. */
  entered(): void;
}

/** The form of the search page: waits for a rest in typing, and for an input method to finish. */
export class SearchField {
  readonly #input: HTMLInputElement;
  readonly #events: FieldEvents;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, events: FieldEvents) {
    const input = page.querySelector<HTMLInputElement>('input[name=q]');
    if (!input?.form) throw new Error('search page without its field');
    this.#input = input;
    this.#events = events;
    input.form.addEventListener('submit', (event) => {
      event.preventDefault();
      events.settled();
    });
    input.form.addEventListener('focusin', () => events.entered(), { once: true });
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#wait();
    });
    input.addEventListener('compositionend', () => this.#wait());
    input.addEventListener('keydown', (event) => this.#escape(event));
  }

  get value(): string {
    return this.#input.value.trim();
  }

  set value(query: string) {
    this.#input.value = query;
  }

  /** Forgets a keystroke that nothing was asked for yet. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  #wait() {
    this.rest();
    this.#timer = setTimeout(() => this.#events.typed(), PAUSE);
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || this.#input.value === '') return;
    event.preventDefault();
    this.#input.value = '';
    this.#events.settled();
  }
}
