import { escapeHtml } from './tree.ts';

/** A piece of a page as it is sent: its text is escaped already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may be put into a piece: texts are escaped, pieces stand as they are, what does not hold is left out. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/**
 * Writes a piece of a page: html`<q>${'<两癌>'}</q>` → `<q>&lt;两癌&gt;</q>`. For what stands on a page by the hundred,
 * where a component each would take most of the time of the build.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let text = strings[0] ?? '';
  for (let i = 0; i < parts.length; i++) text += write(parts[i]) + strings[i + 1];
  return new Html(text);
}

function write(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (part === false || part === null || part === undefined) return '';
  return part instanceof Html ? part.text : part.map(write).join('');
}
