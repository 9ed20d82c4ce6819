import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE ?? 'http://127.0.0.1:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // The content security policy allows files only: nothing may be inlined into a page.
  vite: { build: { assetsInlineLimit: 0 } },
});
