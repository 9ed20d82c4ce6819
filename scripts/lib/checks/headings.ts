import { attribute, type Site, textOf } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

/** Pages that do not have exactly one main heading with words in it. */
export function wrongHeadings(site: Site): Problem[] {
  return site.pages.flatMap(({ file, elements }) => {
    const heads = elements.filter((e) => e.tagName === 'h1').map((e) => textOf(e).trim());
    return heads.length === 1 && heads[0] !== ''
      ? []
      : [{ file, message: `has ${heads.length} main headings: ${heads.join(' | ')}` }];
  });
}

/** Pages that do not state the language expected: /^zh-CN$/. */
export function wrongLanguages(site: Site, lang: RegExp): Problem[] {
  return site.pages.flatMap(({ file, elements }) => {
    const html = elements.find((e) => e.tagName === 'html');
    const stated = html ? attribute(html, 'lang') : null;
    return lang.test(stated ?? '') ? [] : [{ file, message: `states the language ${stated}` }];
  });
}
