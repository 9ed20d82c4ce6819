import { parse } from 'parse5';
import { attribute, elementsBelow } from '../site/read-site.ts';
import type { Card } from './card.ts';

/** A card with the path of its picture from the root of the host: `/plans-site/share/site.png`. */
export interface NamedCard {
  path: string;
  card: Card;
}

/** The card a page describes in its head (Open Graph); null where it names no picture. Only the head is read. */
export function readCard(html: string): NamedCard | null {
  const metas = new Map<string, string>();
  for (const element of elementsBelow(parse(html.slice(0, html.indexOf('</head>'))))) {
    const [name, content] = [attribute(element, 'property'), attribute(element, 'content')];
    if (element.tagName === 'meta' && name !== null && content !== null) metas.set(name, content);
  }
  const [image, title, line, site] = ['image', 'title', 'image:alt', 'site_name'].map((one) =>
    metas.get(`og:${one}`),
  );
  if (image === undefined || title === undefined || line === undefined || site === undefined) return null;
  return { path: new URL(image).pathname, card: { title, line, site } };
}
