import { MOST_SERIES, type TrendView } from '../../charts/trend-view.ts';
import { trendsScriptWords as words } from '../../strings/trends.ts';

/** Makes a form say what is shown; `level` is the one drawn, which the view may leave open. */
export function syncForm(form: HTMLFormElement, view: TrendView, level: string): void {
  const chosen: Record<string, string[]> = {
    unit: [view.measure],
    org: view.organisations,
    theme: view.themes,
  };
  const isFull = view.organisations.length >= MOST_SERIES;
  for (const input of form.querySelectorAll('input')) {
    input.checked = chosen[input.name]?.includes(input.value) ?? false;
    input.disabled = input.name === 'org' && isFull && !input.checked;
  }
  for (const select of form.querySelectorAll('select'))
    select.value = select.name === 'place' ? view.place : level;
  for (const summary of form.querySelectorAll<HTMLElement>('summary[data-name]')) {
    const boxes = summary.parentElement?.querySelectorAll('input:checked') ?? [];
    summary.textContent = words.chosen(summary.dataset.name ?? '', boxes.length);
  }
}
