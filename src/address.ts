/** Puts the base path of the site before a path from the root: `/plans/` → `/plans-site/plans/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Full address of a path from the root, for citing and for `<link rel="canonical">`. */
export function canonical(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Path of a record's page from the root, without the base path. */
export function planPath(id: string): string {
  return `/plans/${id}/`;
}

/** Link to a record, or to one of its passages: `yueyang-2021-plan`, `s2-i5-p1`. */
export function planHref(id: string, anchor?: string): string {
  return href(planPath(id)) + fragment(anchor);
}

/** Link to an organisation's page. */
export function organisationHref(id: string): string {
  return href(`/organisations/${id}/`);
}

/** Link to a year's page. */
export function yearHref(year: number): string {
  return href(`/years/${year}/`);
}

/** Link to a theme's page, or to the items of one record on it. */
export function themeHref(id: string, record?: string): string {
  return href(`/themes/${id}/`) + fragment(record);
}

/** Link to a source document, or to one of its lines. */
export function sourceHref(id: string, line?: number): string {
  return href(`/sources/${id}/`) + fragment(line === undefined ? undefined : lineAnchor(line));
}

/** Anchor of a line in the source view: 15 → `l15`. */
export function lineAnchor(line: number): string {
  return `l${line}`;
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}
