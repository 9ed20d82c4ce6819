/** Pictures of the site's sign for bookmarks and home screens, drawn at build from `favicon.svg`; sizes in px. */
export const APP_ICONS = [
  { use: 'tab', file: 'icons/tab-32.png', size: 32 },
  { use: 'apple', file: 'icons/apple-180.png', size: 180 },
  { use: 'app', file: 'icons/app-192.png', size: 192 },
  { use: 'app', file: 'icons/app-512.png', size: 512 },
] as const;

/** Colour of the browser's own bar and of an opened app: the paper of `tokens.css` in the notation all of them read. */
export const PAPER = { light: '#fcfaf6', dark: '#181411' } as const;

/** What a share image measures (px). */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
