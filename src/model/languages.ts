/** A language the site is built in. */
export interface Language {
  code: 'zh' | 'en';
  /** For `lang`, `hreflang` and `inLanguage`. */
  tag: 'zh-CN' | 'en';
  /** Where its pages stand below the base: the Chinese ones at the root itself. */
  folder: '' | 'en/';
  /** What it calls itself, for the way there. */
  name: string;
}

export const CHINESE: Language = { code: 'zh', tag: 'zh-CN', folder: '', name: '中文' };
export const ENGLISH: Language = { code: 'en', tag: 'en', folder: 'en/', name: 'English' };

/** Every language, the one of the sources first: where no other is asked for, that one is shown. */
export const LANGUAGES: readonly Language[] = [CHINESE, ENGLISH];

/** The language of a page by its path below the base: `en/plans/` → English. */
export function languageAt(path: string): Language {
  return LANGUAGES.find(({ folder }) => folder !== '' && path.startsWith(folder)) ?? CHINESE;
}
