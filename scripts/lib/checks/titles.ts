import { type Site, textOf } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

/** Pages without a title of their own: none, an empty one, or one that another page has too. */
export function unclearTitles(site: Site): Problem[] {
  const seen = new Map<string, string>();
  return site.pages.flatMap(({ file, elements }) => {
    const titles = elements
      .filter((e) => e.tagName === 'title' && e.parentNode?.nodeName === 'head')
      .map(textOf);
    const title = titles[0]?.trim() ?? '';
    if (titles.length !== 1 || title === '')
      return [{ file, message: `has ${titles.length} titles, "${title}"` }];
    const other = seen.get(title);
    seen.set(title, file);
    return other === undefined ? [] : [{ file, message: `has the title of ${other}: ${title}` }];
  });
}
