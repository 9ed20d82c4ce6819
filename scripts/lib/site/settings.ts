import { CHINESE, LANGUAGES, type Language } from '../../../src/model/languages.ts';

/** Where a site is built and for which address; `astro.config.mjs` and the index read the same variables. */
export interface SiteSettings {
  /** Folder of the built site, all its languages: `dist`. */
  dir: string;
  /** Base path with slashes at both ends, without the folder of a language: `/`, `/plans-site/`. */
  base: string;
  /** The language whose pages are built now. */
  language: Language;
}

/** The settings of the environment: `OUT_DIR`, `BASE_PATH`, written with or without its slashes, and `SITE_LANGUAGE`. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): SiteSettings {
  const inner = (env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return {
    dir: env.OUT_DIR || 'dist',
    base: inner === '' ? '/' : `/${inner}/`,
    language: LANGUAGES.find(({ code }) => code === env.SITE_LANGUAGE) ?? CHINESE,
  };
}
