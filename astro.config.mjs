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
  devToolbar: { enabled: false },
  vite: {
    // The content security policy allows files only: nothing may be inlined into a page.
    build: { assetsInlineLimit: 0 },
    plugins: language.folder === '' ? [] : [translatedWords(language.code)],
  },
});
