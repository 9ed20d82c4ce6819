/** A fold in the header: closes on Escape, on a click elsewhere, and when the keyboard leaves it. */
class DisplayMenu extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (fold === null) return;
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !fold.open) return;
      fold.open = false;
      fold.querySelector('summary')?.focus();
    });
    const leave = ({ target }: Event) => {
      if (target instanceof Node && target !== document && !this.contains(target)) fold.open = false;
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
  }
}

customElements.define('display-menu', DisplayMenu);
