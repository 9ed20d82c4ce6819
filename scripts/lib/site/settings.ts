import { CHINESE, LANGUAGES, type Language } from '../../../src/model/languages.ts';

/** Where a site is built and for which address; `astro.config.mjs` and the index read the same variables. */
export interface SiteSettings {
  /** Folder of the built site, all its languages: `dist`. */
  dir: string;
  /** Base path with slashes at both ends, without the folder of a language: `/`, `/plans-site/`. */
  base: string;
  /** `https://example.org`; a server of this machine where nothing is said. */
  origin: string;
  /** The language whose pages are built now. */
  language: Language;
}

/** The settings of the environment: `OUT_DIR`, `SITE`, `BASE_PATH`, written with or without its slashes, and `SITE_LANGUAGE`, by its code. Throws on a language nobody knows. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): SiteSettings {
  const inner = (env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return {
    dir: env.OUT_DIR || 'dist',
    base: inner === '' ? '/' : `/${inner}/`,
    origin: env.SITE ?? 'http://127.0.0.1:4321',
    language: readLanguage(env.SITE_LANGUAGE),
  };
}

/** `en` → English; Chinese where nothing is asked for. Throws on a language the site is not built in. */
function readLanguage(code = ''): Language {
  if (code === '') return CHINESE;
  const language = LANGUAGES.find((one) => one.code === code);
  if (language) return language;
  const codes = LANGUAGES.map((one) => one.code).join(' or ');
  throw new Error(`SITE_LANGUAGE is “${code}”, but the site is built in ${codes}; leave it out for zh`);
}
