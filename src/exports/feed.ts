import { Feed } from 'feed';
import { escapeXml } from './open-search.ts';

/** One entry of the feed. */
export interface FeedEntry {
  /** Full address; the entry is known by it. */
  address: string;
  title: string;
  summary: string;
  /** The source's own day: `2021-02-21`. */
  day: string;
}

/** What the feed says of itself; addresses are full. */
export interface FeedWords {
  title: string;
  site: string;
  home: string;
  self: string;
}

/** How many entries a feed has: it must not grow with the corpus. */
const MOST = 50;

/** Day a correction is dated by: the latest an editor noted, else that of what was corrected. */
export function correctionDay(
  corrections: readonly { corrected?: string }[],
  corrected: string | null,
): string | null {
  return (
    corrections
      .flatMap(({ corrected: day }) => day ?? [])
      .sort()
      .at(-1) ?? corrected
  );
}

/** Day a record is dated by: that of signature, else the first of its year; null where neither is known. */
export function feedDay({ issued, year }: { issued: string | null; year: number | null }): string | null {
  return issued ?? (year === null ? null : `${year}-01-01`);
}

/** The newest entries as an Atom feed (RFC 4287). The library writes titles as HTML, hence escaped. Nothing in it depends on when it is written. */
export function formatFeed(entries: readonly FeedEntry[], { title, site, home, self }: FeedWords): string {
  const newest = entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MOST);
  const feed = new Feed({
    id: self,
    title,
    link: home,
    feedLinks: { atom: self },
    language: 'zh-CN',
    author: { name: site },
    copyright: '',
    updated: dayStart(newest[0]?.day ?? '1970-01-01'),
  });
  for (const { address, title, summary, day } of newest) {
    feed.addItem({
      id: address,
      link: address,
      title: escapeXml(title),
      description: escapeXml(summary),
      date: dayStart(day),
    });
  }
  return feed.atom1();
}

function dayStart(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
