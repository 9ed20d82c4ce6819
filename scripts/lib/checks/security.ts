import { attribute, type Element, type Page, type Site, textOf } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

/** Script types that hold data and never run. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json', 'speculationrules']);

/**
 * What a strict content security policy forbids or a page leaves open: no policy before the first script
 * and style sheet, a policy that allows inline code or other hosts, inline scripts, styles and handlers.
 */
export function insecureParts(site: Site): Problem[] {
  return site.pages.flatMap((page) =>
    [...policyProblems(page), ...page.elements.flatMap(inlineCode)].map((message) => ({
      file: page.file,
      message,
    })),
  );
}

function policyProblems(page: Page): string[] {
  const isPolicy = (e: Element) => attribute(e, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  const at = page.elements.findIndex(isPolicy);
  const policy = page.elements[at];
  if (!policy) return ['has no content security policy'];
  const loads = page.elements.findIndex((e) => ['script', 'link', 'style'].includes(e.tagName));
  const late = loads !== -1 && loads < at ? ['states its policy after the first thing it loads'] : [];
  return [...late, ...looseDirectives(attribute(policy, 'content') ?? '')];
}

/** Directives that let in what they should keep out: `'unsafe-inline'`, `*`, another host. */
function looseDirectives(policy: string): string[] {
  const directives = policy.split(';').map((d) => d.trim().split(/\s+/));
  const allowed = /^('self'|'none'|'wasm-unsafe-eval'|'sha(256|384|512)-[^']+'|data:|blob:)$/;
  const loose = directives.flatMap(([name, ...sources]) =>
    sources
      .filter((s) => !allowed.test(s) || (s === 'data:' && name !== 'img-src'))
      .map((s) => `policy: ${name} allows ${s}`),
  );
  const falls = directives.some(([name]) => name === 'default-src');
  return falls ? loose : [...loose, 'policy: no default-src'];
}

function inlineCode(element: Element): string[] {
  const handlers = element.attrs.filter((a) => a.name.startsWith('on') || /^\s*javascript:/i.test(a.value));
  const found = handlers.map((a) => `<${element.tagName} ${a.name}="${a.value}">`);
  if (attribute(element, 'style') !== null)
    found.push(`<${element.tagName} style="${attribute(element, 'style')}">`);
  if (element.tagName === 'style') found.push('<style> in the page');
  const runs = element.tagName === 'script' && !DATA_TYPES.has(attribute(element, 'type') ?? '');
  if (runs && attribute(element, 'src') === null)
    found.push(`inline <script>: ${textOf(element).slice(0, 60)}`);
  return found;
}
