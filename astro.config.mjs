import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSettings } from './scripts/lib/site/settings.ts';
import { translatedWords } from './scripts/lib/site/translated-words.ts';

const { dir, base, origin, language } = readSettings();

export default defineConfig({
  site: origin,
  base: `${base}${language.folder}`,
  outDir: `${dir}/${language.folder}`,
  output: 'static',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  // Files that know no language stand once, at the root.
  publicDir: language.folder === '' ? './public' : './public-none',
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
  vite: {
    // The content security policy allows files only: nothing may be inlined into a page.
    build: { assetsInlineLimit: 0 },
    plugins: language.folder === '' ? [] : [translatedWords(language.code)],
  },
});
