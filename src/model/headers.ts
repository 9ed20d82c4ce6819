import { LANGUAGES } from './languages.ts';

/** What a page may load and run: files of its own host only, nothing inline. Every page carries it as a `<meta>`. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Where a page's address goes when a reader leaves it; every page carries it as a `<meta>` too. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';

/**
 * Headers of every answer. Other sites may frame a page, because a single chart is made to be embedded
 * (`#trend-alone`): hence no X-Frame-Options, and `frame-ancestors *` says that it is meant.
 */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': REFERRER_POLICY,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A browser asks each time whether it is still right: a page of yesterday with parts of today would break. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * Folders of files whose name holds a hash of their content, from the root of the site; each language has parts of its
 * own. The service worker (`sw.js`) is in none of them: a browser that keeps an old one keeps an old site.
 */
export const KEPT_FOLDERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.map(({ folder }) => [`/${folder}_astro/`, FOR_GOOD])),
  // Their hash has seven digits: a week bounds what a clash could do.
  '/pagefind/fragment/': 'public, max-age=604800',
  '/pagefind/index/': 'public, max-age=604800',
};

/** Every header of an answer but its type; `path` is from the root of the site: `/_astro/page.a1b2.css`. */
export function headersOf(path: string): Record<string, string> {
  const folder = Object.keys(KEPT_FOLDERS).find((one) => path.startsWith(one));
  const cache = folder === undefined ? undefined : KEPT_FOLDERS[folder];
  return { ...SITE_HEADERS, 'Cache-Control': cache ?? ASK_EACH_TIME };
}

/**
 * The file `_headers` that Cloudflare Pages and Netlify read; `base` has slashes at both ends. Both ask each time unless
 * told otherwise, and join a header that two rules give: so only the kept folders name it.
 */
export function formatHeadersFile(base: string): string {
  const rules = [
    ['/*', SITE_HEADERS] as const,
    ...Object.entries(KEPT_FOLDERS).map(
      ([folder, value]) => [`${base.slice(0, -1)}${folder}*`, { 'Cache-Control': value }] as const,
    ),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
