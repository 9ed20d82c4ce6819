/** What a reader narrowed a comparison to. */
export interface ViewState {
  /** Id of a theme, `none` for units without one; empty for all. */
  theme: string;
  show: 'all' | 'different' | 'shared';
  formulas: 'show' | 'hide';
  /** Column from 1 that a narrow screen shows alone; empty for all. */
  only: string;
}

const SHOWS: readonly string[] = ['all', 'different', 'shared'] satisfies ViewState['show'][];

/** The state an address holds; what it does not name, or names wrongly, is as it comes: `?show=shared&only=2`. */
export function readView(address: URL): ViewState {
  const given = address.searchParams;
  const show = given.get('show') ?? '';
  const only = given.get('only') ?? '';
  return {
    theme: given.get('theme') ?? '',
    show: (SHOWS.includes(show) ? show : 'all') as ViewState['show'],
    formulas: given.get('formulas') === 'hide' ? 'hide' : 'show',
    only: /^[1-4]$/.test(only) ? only : '',
  };
}

/** The address with a state in it; all else of it stays, but its fragment goes: what it names may be hidden now. */
export function writeView(address: URL, { theme, show, formulas, only }: ViewState): URL {
  const next = new URL(address);
  next.hash = '';
  const put = (name: string, value: string) =>
    value === '' ? next.searchParams.delete(name) : next.searchParams.set(name, value);
  put('theme', theme);
  put('show', show === 'all' ? '' : show);
  put('formulas', formulas === 'hide' ? 'hide' : '');
  put('only', only);
  return next;
}
