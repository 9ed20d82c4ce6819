import { canonical, planPath } from '../address.ts';
import { type FeedEntry, feedDay, formatFeed } from '../exports/feed.ts';
import { evidenceGrade } from '../model/record-name.ts';
import { dataZh } from '../strings/data.ts';
import { joins } from '../strings/joins.ts';
import { zh } from '../strings/zh.ts';
import { allRecords, planPage } from './plans.ts';

/** The feed of what is in the corpus, the newest first; each entry says how much was mended in reading it. */
export async function corpusFeed(): Promise<string> {
  const dated = (await allRecords()).flatMap((entry) => {
    const day = feedDay(entry.record);
    return day === null ? [] : [{ entry, day }];
  });
  const entries = dated.map(async ({ entry, day }): Promise<FeedEntry> => {
    const { record, name } = entry;
    const { source } = await planPage(record.id);
    const withheld = record.redactions.reduce((sum, { count }) => sum + count, 0);
    const grade = zh.evidence.names[evidenceGrade(record)];
    return {
      address: canonical(planPath(record.id)),
      title: `${name}${joins.bracketed(grade)}`,
      summary: dataZh.feed.summary(grade, source.title, record.repairs.length, withheld),
      day,
    };
  });
  return formatFeed(await Promise.all(entries), {
    title: zh.site.feed,
    site: zh.site.name,
    home: canonical('/'),
    self: canonical('/data/feed.xml'),
  });
}
