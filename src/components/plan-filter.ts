import { FIELDS, meets, type Wishes } from './plan-wishes.ts';

/** Filters and sorts the list that stands in it; the choice is kept in the address. */
class PlanFilter extends HTMLElement {
  #form = this.querySelector('form');
  #groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
  #rows = [...this.querySelectorAll<HTMLElement>('.plan-row')];
  #homes = new Map(this.#rows.map((row) => [row, row.parentElement]));
  #flat = this.querySelector<HTMLElement>('[data-flat]');

  connectedCallback(): void {
    this.#openWhereWide();
    this.#readAddress();
    this.#form?.addEventListener('change', () => this.#changed());
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('reset', () => setTimeout(() => this.#changed()));
    window.addEventListener('popstate', () => this.#readAddress());
  }

  /** On a wide screen the form is in sight already; open, it is so for assistive technology too. */
  #openWhereWide(): void {
    const sheet = this.querySelector('details');
    if (sheet !== null && matchMedia('(min-width: 48rem)').matches) sheet.open = true;
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const wish = query.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === wish) ? wish : '';
    }
    this.#show();
  }

  #changed(): void {
    const query = new URLSearchParams(
      this.#selects().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
    const search = query.size === 0 ? '' : `?${query}`;
    history.pushState(null, '', `${location.pathname}${search}`);
    this.#show();
  }

  #show(): void {
    const value = (name: string) => this.#selects().find((select) => select.name === name)?.value ?? '';
    const wishes = Object.fromEntries(FIELDS.map((field) => [field, value(field)])) as Wishes;
    for (const row of this.#rows) row.hidden = !meets(row.dataset, wishes);
    this.#sort(value('sort'));
    this.#hideEmptyGroups();
    this.#count();
  }

  /** By year the rows stay in their groups; any other order puts them into one list. */
  #sort(order: string): void {
    const flat = order === 'organisation' || order === 'length';
    const key = order === 'length' ? 'characters' : 'order';
    const sign = order === 'length' ? -1 : 1;
    const sorted = flat
      ? this.#rows.toSorted((a, b) => sign * (Number(a.dataset[key]) - Number(b.dataset[key])))
      : this.#rows;
    for (const row of sorted) (flat ? this.#flat : this.#homes.get(row))?.append(row);
    if (this.#flat !== null) this.#flat.hidden = !flat;
    const groups = order === 'oldest' ? this.#groups.toReversed() : this.#groups;
    for (const group of groups) group.parentElement?.append(group);
  }

  #hideEmptyGroups(): void {
    for (const group of this.#groups) group.hidden = group.querySelector('.plan-row:not([hidden])') === null;
  }

  #count(): void {
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const output = this.querySelector('output');
    const words = (shown === 0 ? this.dataset.nothing : this.dataset.shown) ?? '';
    if (output !== null) {
      output.textContent = words.replace('{n}', String(shown)).replace('{all}', String(this.#rows.length));
    }
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }
}

customElements.define('plan-filter', PlanFilter);
