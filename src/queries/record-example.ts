import { evidenceGrade } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { spellName } from './record-index.ts';

/** What one could type to choose a record: 岳阳市, 2021, `yys`. */
export interface RecordExample {
  place: string;
  year: number;
  initials: string;
}

/** An example of this corpus for the field in which records are chosen. */
export async function recordExample(): Promise<RecordExample | null> {
  return findExample(await corpus());
}

/**
 * Takes the newest full plan, where there is none the newest plan or review; null where no such record has a known
 * organisation and year. The place stands for its organisation as far as the name of the organisation has it:
 * 岳阳市妇联 → 岳阳市, but 湘西州妇联 in 湘西土家族苗族自治州 → 湘西州妇联.
 */
export function findExample({ plans, organisationById }: Corpus): RecordExample | null {
  const known = plans.filter(
    ({ kind, organisation, year }) =>
      kind !== 'other' && year !== null && organisationById.has(organisation ?? ''),
  );
  const record = known.find((one) => evidenceGrade(one) === 'full') ?? known[0];
  const organisation = organisationById.get(record?.organisation ?? '');
  if (organisation === undefined || !record?.year) return null;
  const { short, region } = organisation;
  const place = region !== null && short.includes(region.name) ? region.name : short;
  return { place, year: record.year, initials: initialsOf(place) };
}

function initialsOf(name: string): string {
  return spellName(name)
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
}
