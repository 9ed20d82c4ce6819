/** Anchor of a chart without the page around it: `trend` → `trend-alone`. */
export function aloneAnchor(id: string): string {
  return `${id}-alone`;
}

/** Address of a chart standing alone: `https://…/themes/#matrix` → `https://…/themes/#matrix-alone`. */
export function aloneAddress(address: string): string {
  return aloneAnchor(address);
}

/** Puts a reader's choice into an address: `unit=share` and `…/themes/#trend` → `…/themes/?unit=share#trend`. */
export function withChoice(address: string, query: string): string {
  const url = new URL(address);
  url.search = query;
  return url.href;
}

/** What another page takes in to show a chart; `height` in px. */
export function embedCode({
  address,
  title,
  height,
}: {
  address: string;
  title: string;
  height: number;
}): string {
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${quoted(aloneAddress(address))}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
