/**
 * Path under which a page is kept, without query and with its closing slash: `/plans/x/?hl=两癌` → `/plans/x/`. Null for
 * what is no page of the build at `base`: a file, or a page below one of `inner`, the builds in other languages.
 */
export function pageKey(path: string, base: string, inner: readonly string[] = []): string | null {
  const slashed = path.endsWith('/') ? path : `${path}/`;
  if (!slashed.startsWith(base) || inner.some((other) => slashed.startsWith(other))) return null;
  const last = slashed.split('/').at(-2) ?? '';
  return last.includes('.') ? null : slashed;
}

/** Whether a key is the page of a record: `/plans/yueyang-2021-plan/`. */
export function isPlanKey(key: string, base: string): boolean {
  return key.startsWith(`${base}plans/`) && /^[^/]+\/$/.test(key.slice(`${base}plans/`.length));
}
