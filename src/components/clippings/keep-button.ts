import { keepScriptZh as words } from '../../strings/keep.ts';
import { dropPassage, keepPassage, keptPassages } from './keep.ts';
import { watchClippings } from './store.ts';

/**
 * `<keep-button data-keep="yueyang-2021-plan#s2-i5-p1">`: a button that puts a passage into 摘录夹 and takes
 * it out again. For lists of results; it says what happened on itself and to the ear.
 */
class KeepButton extends HTMLElement {
  #button = document.createElement('button');

  connectedCallback(): void {
    if (this.#button.isConnected) return;
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => void this.#toggle());
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    this.append(this.#button, status);
    watchClippings(() => this.#show());
    this.#show();
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

  async #toggle(): Promise<void> {
    const said = this.#kept ? dropPassage(...this.#place) : await keepPassage(...this.#place);
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = said;
    const failed = said === words.notLoaded || said === words.blocked || said === words.full;
    if (failed) this.#button.textContent = said;
  }
}

customElements.define('keep-button', KeepButton);
