import { countMet, type PlanCounts, type TableWishes, writeWishes } from './plan-counts.ts';

/** A number of the table with what it showed and led to when it was printed. */
interface Cell {
  td: HTMLElement;
  link: HTMLAnchorElement | null;
  href: string;
}

const FIELDS = ['year', 'region', 'level', 'kind', 'evidence'] as const;

/**
 * The table of a list that is split by province and year, under its filters: every number counts what is asked for and
 * leads to a part that is asked the same. The choice is kept in the address.
 */
class PlanTable extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #counts = JSON.parse(this.dataset.counts ?? '') as PlanCounts;
  readonly #rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  readonly #heads = [...this.querySelectorAll<HTMLElement>('thead th')].slice(1);
  readonly #cells = this.#rows.map((row) => [...row.querySelectorAll('td')].map(readCell));

  connectedCallback(): void {
    const sheet = this.querySelector('details');
    if (sheet !== null && matchMedia('(min-width: 48rem)').matches) sheet.open = true;
    this.#readAddress();
    this.#form?.addEventListener('change', () => this.#changed());
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('reset', () => setTimeout(() => this.#changed()));
    window.addEventListener('popstate', () => this.#readAddress());
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const select = this.#select(name);
      const wish = query.get(name) ?? '';
      if (select !== null) select.value = [...select.options].some(({ value }) => value === wish) ? wish : '';
    }
    this.#show();
  }

  #changed(): void {
    const asked = FIELDS.map((name) => [name, this.#value(name)]).filter(([, value]) => value !== '');
    const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
    history.pushState(null, '', location.pathname + search);
    this.#show();
  }

  /** The first row and column hold sums; the others stand in the order of the choices. */
  #show(): void {
    const row = this.#chosen('region');
    const column = this.#chosen('year');
    const wishes = {
      level: this.#value('level'),
      kind: this.#value('kind'),
      evidence: this.#value('evidence'),
    };
    const asked = writeWishes(wishes);
    const isShown = (i: number, chosen: number) => i === 0 || chosen === 0 || i === chosen;
    const met = this.#sums(wishes, row, column);
    for (const [i, cells] of this.#cells.entries()) {
      const tr = this.#rows[i];
      if (tr !== undefined) tr.hidden = !isShown(i, row);
      for (const [j, cell] of cells.entries()) {
        cell.td.hidden = !isShown(j, column);
        // What sums lead to cannot be asked, so they are links only while nothing is asked.
        const isLed = (i > 0 && j > 0) || asked === '';
        showCell(cell, met[i]?.[j] ?? 0, isLed ? asked : null);
      }
    }
    for (const [j, head] of this.#heads.entries()) head.hidden = !isShown(j, column);
    const output = this.querySelector('output');
    const words = (met[0]?.[0] === 0 ? this.dataset.nothing : this.dataset.matched) ?? '';
    if (output !== null) output.textContent = words.replace('{n}', String(met[0]?.[0] ?? 0));
  }

  /** Every number of the table under the wishes, sums of what is in sight first. */
  #sums(wishes: TableWishes, row: number, column: number): number[][] {
    const isIn = (i: number, chosen: number) => chosen === 0 || i + 1 === chosen;
    const places = this.#counts.cells.map((years, i) =>
      years.map((_, j) => countMet(this.#counts, i, j, wishes)),
    );
    const across = (numbers: number[]) => sum(numbers.filter((_, j) => isIn(j, column)));
    const rows = places.map((numbers) => [across(numbers), ...numbers]);
    const inSight = rows.filter((_, i) => isIn(i, row));
    const totals = (rows[0] ?? []).map((_, j) => sum(inSight.map((numbers) => numbers[j] ?? 0)));
    return [totals, ...rows];
  }

  #chosen(name: 'year' | 'region'): number {
    return this.#select(name)?.selectedIndex ?? 0;
  }

  #value(name: (typeof FIELDS)[number]): string {
    return this.#select(name)?.value ?? '';
  }

  #select(name: (typeof FIELDS)[number]): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }
}

function readCell(td: HTMLElement): Cell {
  const link = td.querySelector('a');
  return { td, link, href: link?.getAttribute('href') ?? '' };
}

/** `asked` is what the link asks, null for a number that is none. */
function showCell({ td, link, href }: Cell, n: number, asked: string | null): void {
  if (link === null || n === 0 || asked === null) {
    td.replaceChildren(n === 0 ? '–' : String(n));
    return;
  }
  link.href = href + asked;
  link.textContent = String(n);
  td.replaceChildren(link);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

customElements.define('plan-table', PlanTable);
