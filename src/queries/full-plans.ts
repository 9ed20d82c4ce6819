import { countPassages, countShares, isCompared, type ShareRow } from '../charts/share-rows.ts';
import type { ChartRecord, RecordThemes } from '../charts/theme-series.ts';
import { compareRecords } from '../model/order.ts';
import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { Corpus } from './corpus.ts';

/** An organisation with its full plans that hold something to count, newest first. */
export interface CountedOrganisation {
  organisation: Organisation;
  plans: { entry: NamedRecord; counts: RecordThemes }[];
}

/** The organisations that have a full plan, in the order of the register. */
export function organisationsWithPlans(
  all: Corpus,
  counted: ReadonlyMap<string, ChartRecord>,
): CountedOrganisation[] {
  return all.organisations.flatMap((organisation) => {
    const plans = (all.recordsOf.get(organisation.id) ?? []).flatMap((entry) => {
      const counts = counted.get(entry.record.id)?.counts;
      return counts !== undefined && isCompared(counts) ? [{ entry, counts }] : [];
    });
    return plans.length === 0 ? [] : [{ organisation, plans }];
  });
}

/** The full plans of several organisations in the order of lists, newest first; no more than `most`. */
export function newestPlans(organisations: readonly CountedOrganisation[], most: number) {
  const plans = organisations.flatMap((one) => one.plans);
  plans.sort((a, b) => compareRecords(a.entry.record, b.entry.record));
  return plans.slice(0, most);
}

/** A row of shares, each number with the passages of the newest `most` plans; null where nothing can be counted. */
export function shareRow(
  place: Pick<ShareRow, 'id' | 'name' | 'href'>,
  organisations: readonly CountedOrganisation[],
  themes: readonly string[],
  { most, hrefOf }: { most: number; hrefOf: (theme: string) => string },
): ShareRow | null {
  const shares = countShares(
    organisations.map(({ plans }) => plans.map(({ counts }) => counts)),
    themes,
  );
  if (shares === null) return null;
  const listed = newestPlans(organisations, most).map(({ counts }) => counts);
  const passages = [...countPassages(listed, themes)].map(
    ([theme, count]) => [theme, { count, href: hrefOf(theme) }] as const,
  );
  return { ...place, ...shares, passages: new Map(passages), listed: listed.length };
}
