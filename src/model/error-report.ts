/** Longest quotation in a report, in characters (code points): a Chinese one takes nine bytes of the address. */
const QUOTE_LIMIT = 80;

/** Longest name of a record in a report; names are 20 characters, printed titles that stand in for one may be long. */
const NAME_LIMIT = 60;

/** What a report is about. */
export interface ReportedPlace {
  /** Full address: `https://example.org/plans/yueyang-2021-plan/#s1-p1`. */
  address: string;
  /** `岳阳市妇联 · 2021 · 工作要点` */
  name: string;
  /** Text of the passage; empty where the whole page is meant. */
  quote: string;
  /** Version of the record. */
  version: string;
}

/** The words of a report as the interface prints them. */
export interface ReportWords {
  subject: (name: string) => string;
  body: (place: ReportedPlace) => string;
}

/** A report about a place, its text short enough for an address. */
export function writeReport(place: ReportedPlace, words: ReportWords): { subject: string; body: string } {
  const name = shorten(place.name, NAME_LIMIT);
  const quote = shorten(place.quote, QUOTE_LIMIT);
  return { subject: words.subject(name), body: words.body({ ...place, name, quote }) };
}

/**
 * The address that opens a report already written: `mailto:a@b.cn?subject=…&body=…`, or a form's address with `title`
 * and `body` added, as GitHub, Gitea and Forgejo read them.
 */
export function reportHref(target: string, { subject, body }: { subject: string; body: string }): string {
  const isMail = target.startsWith('mailto:');
  const fields = isMail ? { subject, body: body.replaceAll('\n', '\r\n') } : { title: subject, body };
  // Not URLSearchParams: its `+` for a blank stays a plus in mail programs.
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${target}${target.includes('?') ? '&' : '?'}${query.join('&')}`;
}

/**
 * Where reports go, as set at build: `mailto:a@b.cn` or `https://host/issues/new`; null where nothing is set. Throws on
 * anything else: a mistyped address would lose every report.
 */
export function readReportTarget(setting: string | undefined): string | null {
  if (setting === undefined || setting.trim() === '') return null;
  const target = setting.trim();
  const url = URL.parse(target);
  const isMail = url?.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(url.pathname);
  if (url === null || url.hash !== '' || !(isMail || ['https:', 'http:'].includes(url.protocol)))
    throw new Error(`PUBLIC_REPORT must be mailto:<address> or an http(s) address without #: ${target}`);
  return target;
}

/** 深化思想引领… in whole characters; blanks of layout become one, half a character becomes �. */
function shorten(text: string, limit: number): string {
  const characters = [
    ...text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\p{Surrogate}/gu, '�')
      .trim(),
  ];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : characters.join('');
}
