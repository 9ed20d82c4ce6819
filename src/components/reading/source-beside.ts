import { readingScript } from '../../strings/reading-script.ts';
import { branch, growTree } from '../tree/tree.ts';
import { placeIn, watchPlace } from './reading-place.ts';
import './source-beside.css';

const words = readingScript.beside;

/** What the tools tell of the source: its page, its file, and the lines that are the record's. */
interface Source {
  source: string;
  file: string;
  first: number;
  last: number;
}

let column: Promise<HTMLElement> | undefined;

/** Opens the lines of the source beside the text, or closes them; they are fetched from the source's own page once. */
export async function toggleSource(tools: HTMLElement): Promise<void> {
  const plan = tools.closest<HTMLElement>('.plan');
  if (plan === null) return;
  const { source = '', file = '', first = '', last = '' } = tools.dataset;
  const isFirst = column === undefined;
  column ??= openColumn(
    { source, file, first: Number(first), last: Number(last) },
    plan,
    () => void toggleSource(tools),
  );
  const shown = await column;
  if (!isFirst) {
    shown.hidden = !shown.hidden;
    if (shown.hidden && shown.contains(document.activeElement)) buttonOf(tools)?.focus();
  }
  hold(plan, () => plan.toggleAttribute('data-source-open', !shown.hidden));
  buttonOf(tools)?.setAttribute('aria-expanded', String(!shown.hidden));
  if (shown.hidden && shown.dataset.state === 'failed') {
    // Opened again, it is asked for again.
    shown.remove();
    column = undefined;
  }
}

const buttonOf = (tools: HTMLElement) => tools.querySelector<HTMLElement>('[data-do=beside]');

/** Keeps what is being read where it is in the window while the columns change. */
function hold(plan: HTMLElement, change: () => void): void {
  const rows = [...plan.querySelectorAll('.reading .row')];
  const row = rows[placeIn(rows)];
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  scrollBy(0, (row?.getBoundingClientRect().top ?? 0) - before);
}

async function openColumn(from: Source, plan: HTMLElement, close: () => void): Promise<HTMLElement> {
  const aside = growColumn(from);
  aside.querySelector('button')?.addEventListener('click', close);
  plan.querySelector('.desk')?.append(aside);
  const list = aside.querySelector('ol') as HTMLElement;
  try {
    const lines = await fetchLines(from);
    list.replaceChildren(...lines);
    aside.querySelector('[role=status]')?.remove();
    followText(list, lines);
  } catch {
    const status = aside.querySelector('[role=status]');
    if (status !== null) status.textContent = words.failed;
    aside.dataset.state = 'failed';
  }
  return aside;
}

function growColumn({ source, file, first }: Source): HTMLElement {
  const tree = branch(
    'aside',
    { class: 'source-beside no-print', 'aria-label': words.title(file) },
    branch(
      'p',
      { class: 'source-head' },
      branch('b', {}, words.title(file)),
      branch('a', { href: `${source}#l${first}` }, words.whole),
      branch('button', { type: 'button', class: 'text-button' }, words.close),
    ),
    branch('p', { role: 'status' }, words.loading),
    branch('ol', { tabindex: '0', 'aria-label': words.title(file) }),
  );
  return growTree(tree) as HTMLElement;
}

/** The lines of the record as the source's page prints them, without blank ones; throws where they cannot be had. */
async function fetchLines({ source, first, last }: Source): Promise<HTMLElement[]> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${answer.status} for ${source}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll<HTMLElement>('.printed-lines > .line:not(.blank)')].flatMap((line) => {
    const number = Number(line.id.slice(1));
    line.removeAttribute('id');
    line.querySelector('a.number')?.setAttribute('href', `${source}#l${number}`);
    return number < first || number > last ? [] : [document.adoptNode(line)];
  });
}

/** Marks the lines of what is being read, and brings them into view; the page itself does not move. */
function followText(list: HTMLElement, lines: readonly HTMLElement[]): void {
  const linesOf = groupByRow(lines);
  const rows = [...linesOf.keys()];
  let here: Element | undefined;
  watchPlace(() => {
    const row = rows[placeIn(rows)];
    if (row === here || list.offsetParent === null) return;
    here = row;
    const own = row === undefined ? [] : (linesOf.get(row) ?? []);
    for (const line of lines) line.toggleAttribute('data-here', own.includes(line));
    const [first] = own.length > 0 ? own : lines;
    if (first === undefined) return;
    list.scrollTop +=
      first.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 8;
  });
}

/** The lines of each row of the text, in its order: a line names the places it went to by links. */
function groupByRow(lines: readonly HTMLElement[]): Map<Element, HTMLElement[]> {
  const pairs = lines.flatMap((line) =>
    [...line.querySelectorAll<HTMLAnchorElement>('.notes a')].flatMap(({ hash }) => {
      const row = document.getElementById(hash.slice(1))?.closest('.reading :is(.row, .attachment)');
      return row ? [{ row, line }] : [];
    }),
  );
  const byRow = Map.groupBy(pairs, ({ row }) => row);
  return new Map([...byRow].map(([row, own]) => [row, own.map(({ line }) => line)]));
}
