/** Files of open data and those for programs: they say the same in every language and stand at the root only. */
const SHARED = /^\/(data\/.*\.\w+|robots\.txt|opensearch\.xml)$/;

/** Whether a route is of files that know no language: `/data/tables/[name].csv`; pages are not (`/data/dictionary`). */
export function isShared(route: string): boolean {
  return SHARED.test(route);
}
