import { CHINESE, ENGLISH, type Language } from '../../model/languages.ts';

export const language: Language = ENGLISH;

export const sourceLang: Language['tag'] | undefined = CHINESE.tag;
