/** What the bar beside a passage says of it when it comes. */
interface Pointed {
  passage: string;
  /** Words selected in it; undefined where the whole passage is meant. */
  part?: string;
  /** Takes when something will have joined it that cannot at once. */
  joined(late: Promise<unknown>): void;
}

/** Reporting on the page of a record: one link joins the bar beside the passage that is pointed at, already written. */
class ReportError extends HTMLElement {
  readonly #link = document.createElement('a');
  /** What writes the link: loaded with the first bar, there at once for the others. */
  #writing: typeof import('./report-link.ts') | undefined;

  connectedCallback(): void {
    document.addEventListener('passage-bar', (event) => {
      const { detail, target } = event as CustomEvent<Pointed>;
      if (!(target instanceof Element)) return;
      if (this.#writing === undefined) detail.joined(this.#load().then(() => this.#join(target, detail)));
      else this.#join(target, detail);
    });
  }

  async #load(): Promise<void> {
    this.#writing = await import('./report-link.ts');
  }

  #join(bar: Element, { passage, part }: Pointed): void {
    if (this.#writing === undefined) return;
    this.#link.textContent = this.#writing.reportScriptWords.here;
    this.#link.href = this.#writing.reportLink(this.dataset, passage, part);
    bar.append(this.#link);
  }
}

customElements.define('report-error', ReportError);
