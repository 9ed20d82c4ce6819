import { icons } from '@iconify-json/lucide';

/** The signs the site uses, by what they are called in Lucide; a new one is added here. */
export const ICON_NAMES = ['copy', 'download', 'link', 'printer', 'search', 'x'] as const;
export type IconName = (typeof ICON_NAMES)[number];

/** The shapes of a sign as SVG on 24 by 24, drawn in `currentColor`. Throws where Lucide has none of that name. */
export function iconBody(name: string): string {
  const icon = icons.icons[name];
  if (icon === undefined) throw new Error(`Lucide has no icon ${name}`);
  return icon.body;
}
