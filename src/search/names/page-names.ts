/** Names in the language of a page for what the index, which is one for all languages, says in Chinese. */
export interface PageNames {
  /** Short names of organisations by id: `yueyang` → Yueyang Women's Federation. */
  organisations: Record<string, string>;
  /** Divisions by their names: 岳阳市 → Yueyang. */
  divisions: Record<string, string>;
}
