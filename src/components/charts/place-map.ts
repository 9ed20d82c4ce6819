import {
  type FacedPlace,
  type PlaceView,
  sayRange,
  shadeClass,
  viewRecords,
  viewShares,
} from './place-faces.ts';
import { retitleChart } from './retitle-chart.ts';

/** Told to all maps of a page when one has been given a theme. */
const CHOSEN = 'theme-chosen';

/**
 * A map whose reader may choose between the number of records and the share of a theme; the choice is kept in the
 * address, `?map=`, as a trend on the same page has themes of its own. Over the map that is there: its tiles, legend,
 * table and notes are written anew.
 */
class PlaceMapElement extends HTMLElement {
  #select = this.querySelector('select');
  #shown = '';

  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('.choice');
    if (this.#select === null || choice === null) return;
    choice.hidden = false;
    this.#select.addEventListener('change', () => this.#choose());
    for (const event of ['popstate', CHOSEN]) window.addEventListener(event, () => this.#readAddress());
    this.#readAddress();
  }

  #choose(): void {
    const query = new URLSearchParams(location.search);
    const theme = this.#select?.value ?? '';
    if (theme === '') query.delete('map');
    else query.set('map', theme);
    history.pushState(null, '', `${location.pathname}${query.size === 0 ? '' : `?${query}`}${location.hash}`);
    window.dispatchEvent(new Event(CHOSEN));
  }

  /** A theme that does not exist is none. */
  #readAddress(): void {
    if (this.#select === null) return;
    const options = [...this.#select.options];
    const wish = new URLSearchParams(location.search).get('map');
    const option = options.find(({ value }) => value === wish) ?? options[0];
    if (option === undefined || option.value === this.#shown) return;
    this.#select.value = this.#shown = option.value;
    const map = JSON.parse(this.dataset.map ?? '') as FacedPlace;
    const theme = { id: option.value, zh: option.text, order: option.index - 1 };
    this.#write(theme.id === '' ? viewRecords(map) : viewShares(map, theme));
  }

  #write(view: PlaceView): void {
    const figure = this.querySelector('figure');
    if (figure === null) return;
    const state: Record<string, string> = this.#shown === '' ? {} : { map: this.#shown };
    retitleChart(figure, { heading: view.heading, state, note: view.notes[0] ?? '' });
    const desc = figure.querySelector('desc');
    if (desc !== null) desc.textContent = view.description;
    figure.querySelectorAll('.notes > li').forEach((note, i) => {
      note.textContent = view.notes[i] ?? note.textContent;
    });
    writeTiles(figure, view);
    writeTable(figure, view);
    writeLegend(figure, view);
  }
}

function writeTiles(figure: HTMLElement, { faces }: PlaceView): void {
  const hatch = figure.querySelector('pattern')?.id ?? '';
  for (const tile of figure.querySelectorAll<SVGAElement>('[data-tile]')) {
    const face = faces[Number(tile.dataset.tile)];
    if (face === undefined) continue;
    tile.setAttribute('class', `tile ${shadeClass(face)}`);
    link(tile, face.href);
    tile.querySelector('.hatched')?.setAttribute('fill', face.shade === 'gap' ? `url(#${hatch})` : 'none');
    for (const [selector, text] of [
      ['title', face.say],
      ['.count', face.text],
    ] as const) {
      const part = tile.querySelector(selector);
      if (part !== null) part.textContent = text;
    }
  }
}

/** The numbers stand in the first column behind the names. */
function writeTable(figure: HTMLElement, { column, faces, heading }: PlaceView): void {
  const table = figure.querySelector('table');
  if (table === null) return;
  const head = table.rows[0]?.cells[1];
  if (head !== undefined) head.textContent = column;
  if (table.caption !== null) table.caption.textContent = heading;
  [...(table.tBodies[0]?.rows ?? [])].forEach((row, i) => {
    const cell = row.cells[1];
    const face = faces[i];
    if (cell === undefined || face === undefined) return;
    // A place that ever has a number has records, hence a link from the page that wrote the records.
    const anchor = cell.querySelector('a');
    (anchor ?? cell).textContent = face.text;
    if (anchor !== null) link(anchor, face.href);
  });
}

function writeLegend(figure: HTMLElement, { classes, format }: PlaceView): void {
  const legend = figure.querySelector('dl.legend');
  const model = legend?.querySelector('dd');
  if (legend == null || model == null) return;
  const entries = classes.map((one) => {
    const entry = model.cloneNode() as HTMLElement;
    entry.className = `shade-${one.shade}`;
    entry.textContent = sayRange(one, format);
    return entry;
  });
  for (const old of legend.querySelectorAll('dd')) old.remove();
  legend.append(...entries);
}

function link(element: Element, href: string | null): void {
  if (href === null) element.removeAttribute('href');
  else element.setAttribute('href', href);
}

customElements.define('place-map', PlaceMapElement);
