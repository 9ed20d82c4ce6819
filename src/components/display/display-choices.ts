import {
  DISPLAY_CHOICES,
  DISPLAY_KEY,
  type Display,
  type DisplayPart,
  readDisplay,
  writeDisplay,
} from './display.ts';

const CHANGED = 'display-changed';

/** What this page shows; another window may have another choice until it is told. */
let current = readDisplay(readHeld());

/** Choices how pages look, in the header and in the footer: they take effect at once and are held on this device. */
class DisplayChoices extends HTMLElement {
  connectedCallback(): void {
    this.#check();
    document.addEventListener(CHANGED, () => this.#check());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose({ ...current, [partOf(target)]: target.value });
    });
  }

  #check(): void {
    for (const input of this.querySelectorAll('input'))
      input.checked = current[partOf(input)] === input.value;
  }
}

function partOf(input: HTMLInputElement): DisplayPart {
  return input.dataset.part as DisplayPart;
}

function choose(display: Display): void {
  apply(display);
  // Where nothing may be stored, the choice holds for this page.
  try {
    localStorage.setItem(DISPLAY_KEY, writeDisplay(display));
  } catch {}
}

function apply(display: Display): void {
  current = display;
  const { dataset } = document.documentElement;
  for (const [name, [standing]] of Object.entries(DISPLAY_CHOICES)) {
    const value = display[name as DisplayPart];
    if (value === standing) delete dataset[name];
    else dataset[name] = value;
  }
  document.dispatchEvent(new Event(CHANGED));
}

function readHeld(): string | null {
  try {
    return localStorage.getItem(DISPLAY_KEY);
  } catch {
    return null;
  }
}

// A page kept by the browser for going back may be older than the choice, and a reload restores old ticks.
addEventListener('pageshow', ({ persisted }) => apply(persisted ? readDisplay(readHeld()) : current));
addEventListener('storage', ({ key }) => {
  if (key === DISPLAY_KEY || key === null) apply(readDisplay(readHeld()));
});
customElements.define('display-choices', DisplayChoices);
