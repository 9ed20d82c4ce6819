import './comparison-view.ts';
import { type Comparison, compareSheets } from '../../compare/comparison.ts';
import type { IndexRecord, RecordIndex } from '../../compare/record-index.ts';
import type { Sheet } from '../../compare/sheet.ts';
import { deskScriptWords as words } from '../../strings/desk-script.ts';
import { sayIfSlow } from '../patience.ts';
import { growTree, type Tree } from '../tree/tree.ts';
import { comparisonTree } from './comparison-tree.ts';
import { layDown, MOST_RECORDS, readRecords, writeRecords } from './desk-address.ts';
import { loadIndex, loadSheet } from './desk-files.ts';
import { chosenTrees, problemTree, suggestionsTree } from './desk-trees.ts';
import { RecordPicker } from './record-picker.ts';

/** Two to four records on one table, chosen by the reader; the address holds which. */
class ComparisonDesk extends HTMLElement {
  #ids: string[] = [];
  /** Number of the latest drawing; what comes for an older one is thrown away. */
  #latest = 0;
  #picker: RecordPicker | undefined;
  #index: RecordIndex | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const field = this.#part('field') as HTMLInputElement;
    this.#picker = new RecordPicker({ field, list: this.#part('list'), live: this.#part('live') }, (record) =>
      this.#add(record.id),
    );
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
      if (button) this.#act(button.dataset.act ?? '', button.dataset.id ?? '');
    });
    window.addEventListener('popstate', () => {
      if (String(readRecords(new URL(location.href))) !== String(this.#ids)) void this.#draw();
    });
    void this.#draw();
  }

  #act(act: string, id: string): void {
    const at = this.#ids.indexOf(id);
    if (act === 'again') return void this.#draw();
    if (act === 'add') this.#add(id);
    if (act === 'remove') this.#put(this.#ids.toSpliced(at, 1));
    if (act === 'left') this.#put(this.#ids.toSpliced(at, 1).toSpliced(at - 1, 0, id));
    if (act === 'right') this.#put(this.#ids.toSpliced(at, 1).toSpliced(at + 1, 0, id));
    this.#focusAfter(act, id);
  }

  /** The button pressed is gone; the keyboard goes on at the one of its kind, else where one adds a record. */
  #focusAfter(act: string, id: string): void {
    const wanted = `[data-act="${act}"][data-id="${CSS.escape(id)}"]:not(:disabled)`;
    const next =
      this.querySelector<HTMLElement>(wanted) ??
      this.querySelector<HTMLElement>(`[data-act="remove"][data-id="${CSS.escape(id)}"]`);
    (next ?? this.#part('field')).focus();
  }

  #add(id: string): void {
    this.#put(layDown(this.#ids, id, (one) => this.#index?.byId.get(one)?.year));
  }

  #put(ids: readonly string[]): void {
    const next = [...new Set(ids)].slice(0, MOST_RECORDS);
    if (String(next) === String(this.#ids)) return;
    history.pushState(null, '', writeRecords(new URL(location.href), next));
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const number = ++this.#latest;
    this.#ids = readRecords(new URL(location.href));
    this.dataset.state = 'loading';
    try {
      await sayIfSlow(this.#load(number), () => number === this.#latest && this.#say(words.loading));
    } catch (error) {
      if (number === this.#latest) this.#fail(error);
    }
  }

  async #load(number: number): Promise<void> {
    const index = await loadIndex();
    if (number !== this.#latest) return;
    this.#index = index;
    this.#picker?.open(index);
    const chosen = this.#ids.flatMap((id) => index.byId.get(id) ?? []);
    this.#drawChosen(chosen);
    const sheets = await Promise.all(chosen.map(({ id }) => loadSheet(id)));
    if (number === this.#latest) this.#drawSheets(index, chosen, sheets);
  }

  #drawChosen(chosen: readonly IndexRecord[]): void {
    const known = new Set(chosen.map(({ id }) => id));
    const unknown = this.#ids.filter((id) => !known.has(id));
    const focused = document.activeElement;
    const held =
      focused instanceof HTMLElement && this.#part('chosen').contains(focused) ? focused.dataset : null;
    this.#fill('chosen', chosenTrees(chosen));
    this.#fill(
      'problems',
      unknown.map((id) => problemTree(words.unknown(id), 'remove', id)),
    );
    if (held) this.#focusAfter(held.act ?? '', held.id ?? '');
    const isFull = this.#ids.length >= MOST_RECORDS;
    (this.#part('field') as HTMLInputElement).disabled = isFull;
    this.#part('full').hidden = !isFull;
  }

  #drawSheets(index: RecordIndex, chosen: readonly IndexRecord[], sheets: readonly Sheet[]): void {
    const last = chosen.at(-1);
    const suggested =
      last && this.#ids.length < MOST_RECORDS
        ? suggestionsTree(last, sheets.at(-1)?.similar ?? [], this.#ids)
        : null;
    this.#fill('suggestions', suggested === null ? [] : [suggested]);
    this.#fill('view', sheets.length > 1 ? [drawComparison(index, sheets)] : []);
    this.dataset.state = sheets.length > 1 ? 'shown' : 'choosing';
    this.#say(
      sheets.length > 1
        ? words.shown(chosen.map(({ name }) => name))
        : sheets.length === 1
          ? words.chooseTwo
          : words.chooseAny,
    );
  }

  #fail(error: unknown): void {
    console.info(error);
    this.dataset.state = 'failed';
    this.#fill('view', []);
    this.#fill('suggestions', []);
    this.#fill('problems', [problemTree(words.failed, 'again')]);
    this.#say(words.failed);
  }

  #fill(part: string, trees: readonly Tree[]): void {
    this.#part(part).replaceChildren(...trees.map(growTree));
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`no part ${name}`);
    return part;
  }
}

function drawComparison(index: RecordIndex, sheets: readonly Sheet[]): Tree {
  const { themes, byId, organisations, plansOf } = index;
  const comparison: Comparison = compareSheets(sheets, [...themes.keys()], plansOf);
  return comparisonTree(comparison, {
    themes,
    organisation: (id) => organisations.find((one) => one.id === id)?.short ?? id,
    record: (id) => byId.get(id)?.name ?? id,
  });
}

customElements.define('comparison-desk', ComparisonDesk);
