import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE ?? 'http://127.0.0.1:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every page but those for what is not found and for what was read; split by the library at 45,000.
  integrations: [
    sitemap({
      filter: (page) => !page.endsWith('/offline/'),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
  ],
  devToolbar: { enabled: false },
  // The content security policy allows files only: nothing may be inlined into a page.
  vite: { build: { assetsInlineLimit: 0 } },
});
