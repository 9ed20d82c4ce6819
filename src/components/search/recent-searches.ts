/** Searches kept at most. */
const KEPT = 8;
const PLACE = 'recent-searches';

/** The latest searches made in this browser, newest first; none where nothing may be stored. They never leave it. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Puts a search first; one made before moves up. */
export function rememberSearch(query: string): void {
  const asked = query.trim();
  if (asked === '') return;
  store(JSON.stringify([asked, ...recentSearches().filter((one) => one !== asked)].slice(0, KEPT)));
}

/** Forgets them all. */
export function forgetSearches(): void {
  store(null);
}

/** A browser that stores nothing searches as well as any other. */
function store(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, value);
  } catch {}
}
