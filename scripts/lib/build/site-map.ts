import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** What writes the site map of a language. */
export interface SiteMap {
  integrations: AstroIntegration[];
  /** Lists a page that Astro does not know of, by its path without slashes at the ends. */
  add(path: string): void;
}

/** The map lists every page but those for what is not found and for what was read; split by the library at 45,000. */
export function openSiteMap(): SiteMap {
  const customPages: string[] = [];
  let root: URL | undefined;
  const rootReader: AstroIntegration = {
    name: 'root-reader',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base}/`.replace(/\/+$/, '/'), config.site);
      },
    },
  };
  const writer = sitemap({
    customPages,
    filter: (page) => !page.endsWith('/offline/'),
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
  return {
    integrations: [rootReader, writer],
    add: (path) => customPages.push(new URL(path === '' ? '' : `${path}/`, root).href),
  };
}
