import { canonical, correctionsPath, planPath } from '../address.ts';
import { correctionDay, type FeedEntry, feedDay, formatFeed } from '../exports/feed.ts';
import { type Correction, nameValues } from '../model/correction.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import { corrections as correctionWords } from '../strings/corrections.ts';
import { dataWords } from '../strings/data.ts';
import { feed as words } from '../strings/feed.ts';
import { joins } from '../strings/joins.ts';
import { ui } from '../strings/ui.ts';
import { type Corpus, corpus } from './corpus.ts';
import { type CorrectedSource, correctedSources } from './corrections.ts';

/** The feed of what is in the corpus and of what was corrected in it, the newest first. */
export async function corpusFeed(): Promise<string> {
  const all = await corpus();
  const added = [...all.recordById.values()].map((entry) => describeAddition(all, entry));
  const corrected = correctedSources(all).map(describeCorrection);
  const entries = [...added, ...corrected].filter((entry) => entry !== null);
  return formatFeed(entries, {
    title: ui.site.feed,
    site: ui.site.name,
    home: canonical('/'),
    self: canonical('/data/feed.xml'),
  });
}

/** A record, with how much was mended in reading it; null where nothing dates it. */
function describeAddition(all: Corpus, { record, name }: NamedRecord): FeedEntry | null {
  const day = feedDay(record);
  const source = all.sourceByFile.get(record.source.file);
  const head = all.heads.records.get(record.id);
  if (day === null || source === undefined || head === undefined) return null;
  const { withheld, mended } = head;
  const repairs = Object.values(mended).reduce((sum, times) => sum + times, 0);
  const grade = ui.evidence.names[evidenceGrade(record)];
  return {
    address: canonical(planPath(record.id)),
    title: `${name}${joins.bracketed(grade)}`,
    summary: dataWords.feed.summary(grade, source.title, repairs, withheld),
    day,
  };
}

/** What was corrected in a document, one entry however many facts; null where nothing dates it. */
function describeCorrection({ source, records, corrections }: CorrectedSource): FeedEntry | null {
  const days = records.flatMap(({ record }) => feedDay(record) ?? []);
  const day = correctionDay(corrections, days.sort().at(-1) ?? null);
  if (day === null) return null;
  const { facts, nothing } = correctionWords.made;
  const print = (fact: Correction['fact'], values: string[]) => joins.list(nameValues(fact, values));
  const changes = corrections.map(({ fact, before, after, reason }) =>
    words.change(facts[fact], print(fact, before) || nothing, print(fact, after), reason),
  );
  return {
    address: canonical(correctionsPath(source.id)),
    title: words.corrected(source.title),
    summary: changes.join('\n'),
    day,
  };
}
