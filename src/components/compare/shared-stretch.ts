import { compareScriptWords as words } from '../../strings/compare-script.ts';
import { language } from '../../strings/language.ts';

const STRETCH = 'a.same';

/** Lights every place of the runs a stretch belongs to, on all sides, and gives those on other sides. */
export function lightRuns(view: Element, stretch: HTMLElement): HTMLElement[] {
  const runs = runsOf(stretch);
  const alike = [...view.querySelectorAll<HTMLElement>(STRETCH)].filter((other) =>
    runsOf(other).some((run) => runs.includes(run)),
  );
  for (const lit of view.querySelectorAll('.lit')) lit.classList.remove('lit');
  for (const one of alike) one.classList.add('lit');
  return alike.filter((one) => columnOf(one) !== columnOf(stretch));
}

/** Puts a way back to where the reader came from behind the place he was led to. */
export function putWayBack(view: Element, at: HTMLElement, from: HTMLElement, goBack: () => void): void {
  for (const old of view.querySelectorAll('.way-back')) old.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'way-back no-print';
  button.lang = language.tag;
  button.textContent = words.back(nameOfColumn(view, columnOf(from)));
  button.addEventListener('click', () => {
    button.remove();
    goBack();
  });
  at.after(button);
}

/** Column of the record something stands in, counted from 0: `1`. */
export function columnOf(element: Element): string {
  return element.closest<HTMLElement>('[data-column]')?.dataset.column ?? '';
}

/** 岳阳市妇联 2021 */
export function nameOfColumn(view: Element, column: string): string {
  const choice = view.querySelector(`.columns input[value="${Number(column) + 1}"]`);
  return choice?.closest('label')?.querySelector('b')?.textContent ?? '';
}

function runsOf({ dataset }: HTMLElement): string[] {
  return (dataset.runs ?? '').split(' ');
}
