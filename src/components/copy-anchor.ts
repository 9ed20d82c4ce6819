/** Copies the full address of a passage when its ¶ is followed, and says so to the ear and the eye. */
class CopyAnchor extends HTMLElement {
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.pilcrow') : null;
      if (link !== null) void this.#copy(location.origin + location.pathname + link.hash);
    });
  }

  /** Without a clipboard (a plain http address) the link has still been followed and stands in the address bar. */
  async #copy(address: string): Promise<void> {
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.#say((done === true ? this.dataset.copied : this.dataset.failed) ?? '');
  }

  #say(words: string): void {
    this.#status ??= this.#makeStatus();
    this.#status.textContent = words;
    setTimeout(() => {
      if (this.#status !== null) this.#status.textContent = '';
    }, 2000);
  }

  #makeStatus(): HTMLElement {
    const status = document.createElement('p');
    status.className = 'toast';
    status.setAttribute('role', 'status');
    this.append(status);
    return status;
  }
}

customElements.define('copy-anchor', CopyAnchor);
