import { CHINESE, type Language } from '../model/languages.ts';

/** The language this site is built in; the build of another takes its own file instead of this one. */
export const language: Language = CHINESE;

/** For `lang` on words of the sources: not needed where the page is in their language. */
export const sourceLang: Language['tag'] | undefined = undefined;
