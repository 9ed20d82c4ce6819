import { keepScriptWords as words } from '../../strings/keep.ts';
import { dropPassage, keepPassage, keptPassages } from './keep.ts';
import { watchClippings } from './store.ts';

/**
 * `<keep-button data-keep="yueyang-2021-plan#s2-i5-p1">`: a button that puts a passage into 摘录夹 and takes
 * it out again. For lists of results; what happened stands beside it for the eye and the ear.
 */
class KeepButton extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('span');
  #watching = new AbortController();

  connectedCallback(): void {
    this.#watching = new AbortController();
    this.#button.type = 'button';
    this.#button.className = 'text-button';
    this.#button.onclick = () => void this.#toggle();
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#button);
    watchClippings(() => this.#show(), this.#watching.signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#watching.abort();
  }

  get #place(): [record: string, passage: string] {
    const [record = '', passage = ''] = (this.dataset.keep ?? '').split('#');
    return [record, passage];
  }

  get #kept(): boolean {
    const [record, passage] = this.#place;
    return keptPassages(record).has(passage);
  }

  #show(): void {
    this.#button.textContent = this.#kept ? words.drop : words.keep;
    this.dataset.state = this.#kept ? 'kept' : 'free';
  }

  /** The live region comes with the first use: one for every passage of a long list would drown the page's own. */
  async #toggle(): Promise<void> {
    this.append(this.#status);
    this.#status.textContent = this.#kept ? dropPassage(...this.#place) : await keepPassage(...this.#place);
  }
}

customElements.define('keep-button', KeepButton);
