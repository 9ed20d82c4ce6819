/** Where a site is built and for which address; `astro.config.mjs` and the index read the same variables. */
export interface SiteSettings {
  /** Folder of the built site: `dist`. */
  dir: string;
  /** Base path with slashes at both ends: `/`, `/plans-site/`. */
  base: string;
}

/** The settings of the environment: `OUT_DIR` and `BASE_PATH`, written with or without its slashes. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): SiteSettings {
  const inner = (env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return { dir: env.OUT_DIR || 'dist', base: inner === '' ? '/' : `/${inner}/` };
}
