import { findTerms } from '../../model/find-terms.ts';
import { readingScript } from '../../strings/reading-script.ts';
import { rangeOf, textNodes } from '../search/text-range.ts';
import { branch, growTree } from '../tree/tree.ts';
import { placeIn } from './reading-place.ts';
import { readingStops, stepReading } from './reading-step.ts';
import './theme-focus.css';

const words = readingScript.theme;
let bar: HTMLElement | undefined;

/** Brings the theme that the address names (`?theme=family-education`) into focus, or the whole text back where it names none. */
export function focusTheme(tools: HTMLElement): void {
  const plan = tools.closest<HTMLElement>('.plan');
  const asked = new URLSearchParams(location.search).get('theme');
  const chips = [...tools.querySelectorAll<HTMLAnchorElement>('a[href^="?theme="]')];
  const chip = chips.find((link) => new URLSearchParams(link.search).get('theme') === asked);
  const theme = chip === undefined ? null : asked;
  if (plan === null || (plan.dataset.theme ?? null) === theme) return;
  for (const link of chips) link.toggleAttribute('aria-current', false);
  chip?.setAttribute('aria-current', 'true');
  if (theme === null) delete plan.dataset.theme;
  else plan.dataset.theme = theme;
  lightRows(plan, theme);
  const name = chip?.dataset.name ?? null;
  showBar(tools, name);
  const said = tools.querySelector('[role=status]');
  if (said !== null) said.textContent = name === null ? words.left : words.said(name, readingStops().length);
}

/** Marks the rows that bear the theme, and in them the terms that spoke for it. */
function lightRows(plan: HTMLElement, theme: string | null): void {
  const ranges: Range[] = [];
  let terms: string[] = [];
  for (const row of plan.querySelectorAll<HTMLElement>('.row')) {
    const isLit = theme !== null && (row.dataset.themes ?? '').split(' ').includes(theme);
    row.toggleAttribute('data-lit', isLit);
    if (!isLit) continue;
    // Within the row: the whole text bears the theme in focus too.
    const own = [...row.querySelectorAll(`:scope [data-theme="${theme}"] .term`)].map(
      (term) => term.textContent ?? '',
    );
    // An item without labels of its own has those of the item around it, which stands before it.
    if (own.length > 0) terms = own;
    for (const text of row.querySelectorAll('.heading, .passage')) ranges.push(...rangesIn(text, terms));
  }
  if ('highlights' in CSS) CSS.highlights.set('theme-terms', new Highlight(...ranges));
}

function rangesIn(text: Element, terms: readonly string[]): Range[] {
  const nodes = textNodes(text);
  const joined = nodes.map(({ data }) => data).join('');
  return findTerms(joined, terms).map(({ start, end }) => rangeOf(nodes, start, end));
}

function showBar(tools: HTMLElement, name: string | null): void {
  const hadFocus = bar?.contains(document.activeElement) === true;
  bar?.remove();
  bar = name === null ? undefined : growBar(tools, name);
  if (hadFocus) tools.querySelector('summary')?.focus({ preventScroll: true });
}

function growBar(tools: HTMLElement, name: string): HTMLElement {
  const count = readingStops().length;
  const act = (does: string, text: string) => branch('button', { type: 'button', 'data-do': does }, text);
  const grown = growTree(
    branch(
      'div',
      { class: 'theme-bar no-print', role: 'group', 'aria-label': words.label(name) },
      branch('p', {}, branch('b', {}, words.label(name)), ' ', branch('span', {}, words.count(count))),
      branch('p', { role: 'status' }),
      branch(
        'p',
        { class: 'acts' },
        act('previous', words.previous),
        act('next', words.next),
        act('close', words.close),
      ),
    ),
  ) as HTMLElement;
  grown.addEventListener('click', ({ target }) => {
    const does = target instanceof HTMLElement ? target.dataset.do : undefined;
    if (does === 'close') leave(tools);
    else if (does !== undefined) walk(grown, does === 'next' ? 1 : -1);
  });
  tools.after(grown);
  return grown;
}

function walk(grown: HTMLElement, by: 1 | -1): void {
  stepReading(by, false);
  const stops = readingStops();
  const status = grown.querySelector('[role=status]');
  if (status !== null) status.textContent = words.at(placeIn(stops) + 1, stops.length);
}

function leave(tools: HTMLElement): void {
  history.pushState(null, '', location.pathname + location.hash);
  focusTheme(tools);
}
