/** What a search engine is called and where it is asked; addresses are full. */
export interface SearchEngine {
  name: string;
  description: string;
  search: string;
  icon: string;
}

/** OpenSearch 1.1 description: a browser puts the words in place of `{searchTerms}`. */
export function formatOpenSearch({ name, description, search, icon }: SearchEngine): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(name)}</ShortName>`,
    `<Description>${escapeXml(description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<Language>zh-CN</Language>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(search)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that may stand in XML or HTML, in an attribute too: `<` → `&lt;`. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
