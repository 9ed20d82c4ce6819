import { LANGUAGES, type Language } from '../../../src/model/languages.ts';
import { attribute, type Element, type Page, type Site } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

const HAN = /\p{Script=Han}/u;
/** Punctuation and blanks of Chinese type; 《 》 with nothing between speak of the signs themselves. */
const FULL_WIDTH = /(?!《 》)(?<!《 )[\u3000-\u303f\uff01-\uff65]/u;
const SILENT = new Set(['script', 'style']);

/** Chinese in the text of pages that no element around it states as Chinese. */
export function unmarkedChinese({ pages }: Site): Problem[] {
  return pages.flatMap(({ file, elements }) =>
    elements.flatMap((element) => {
      if (SILENT.has(element.tagName) || statedLanguage(element).startsWith('zh')) return [];
      const own = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      return HAN.test(own)
        ? [{ file, message: `<${element.tagName}> not marked as Chinese: ${own.trim().slice(0, 60)}` }]
        : [];
    }),
  );
}

/** Chinese punctuation in the text of pages that no element around it states as Chinese: words put together for Chinese. */
export function fullWidthMarks({ pages }: Site): Problem[] {
  return pages.flatMap(({ file, elements }) =>
    elements.flatMap((element) => {
      if (SILENT.has(element.tagName) || statedLanguage(element).startsWith('zh')) return [];
      return element.childNodes
        .map((node) => ('value' in node ? node.value : ''))
        .filter((text) => FULL_WIDTH.test(text))
        .map((text) => ({
          file,
          message: `<${element.tagName}> in Chinese type: ${text.trim().slice(0, 60)}`,
        }));
    }),
  );
}

/** The language an element is in, as it or what is around it says. */
function statedLanguage(element: Element): string {
  for (let at: Element['parentNode'] | Element = element; at !== null && 'attrs' in at; at = at.parentNode) {
    const stated = attribute(at, 'lang');
    if (stated !== null) return stated;
  }
  return '';
}

/** The pages by their path below the folder of their language: `plans/index.html`. */
function byPath({ pages }: Site, { folder }: Language): Map<string, Page> {
  return new Map(pages.map((page) => [page.file.slice(folder.length), page]));
}

/** Pages, and places on them, that one language has and another lacks. */
export function missingSiblings(one: [Site, Language], other: [Site, Language]): Problem[] {
  const others = byPath(...other);
  return [...byPath(...one)].flatMap(([path, page]) => {
    const sibling = others.get(path);
    if (sibling === undefined) return [{ file: page.file, message: `is not there in ${other[1].name}` }];
    const known = new Set(anchorsOf(sibling));
    return anchorsOf(page)
      .filter((id) => !known.has(id))
      .map((id) => ({ file: page.file, message: `#${id} is not there in ${other[1].name}` }));
  });
}

function anchorsOf({ elements }: Page): string[] {
  return elements.flatMap((element) => attribute(element, 'id') ?? []);
}

/** Pages that do not name themselves in every language, with a canonical address of their own; `at` is the full address of the site. */
export function wrongAlternates(site: Site, language: Language, at: string): Problem[] {
  const hidden = (page: Page) => page.elements.some((e) => attribute(e, 'content') === 'noindex');
  return site.pages
    .filter((page) => !hidden(page))
    .flatMap(({ file, elements }) => {
      const path = file.slice(language.folder.length).replace(/(^|\/)index\.html$/, '$1');
      const links = elements.filter((e) => e.tagName === 'link');
      const stated = links
        .filter((e) => attribute(e, 'hreflang') !== null)
        .map((e) => `${attribute(e, 'hreflang')} ${attribute(e, 'href')}`);
      const expected = [
        ...LANGUAGES.map(({ tag, folder }) => `${tag} ${at}${folder}${path}`),
        `x-default ${at}${path}`,
      ];
      const own = links.find((e) => attribute(e, 'rel') === 'canonical');
      return [
        ...(stated.join() === expected.join()
          ? []
          : [{ file, message: `names its languages ${stated.join(', ')}` }]),
        ...(own !== undefined && attribute(own, 'href') === `${at}${language.folder}${path}`
          ? []
          : [{ file, message: 'has no canonical address of its own' }]),
      ];
    });
}
