import type { Organisation } from '../model/organisation.ts';
import type { PlanRecord } from '../model/record.ts';
import { formatRecordName, type NamedRecord } from '../model/record-name.ts';
import { sampleOrganisation, sampleRecord } from '../model/samples.ts';
import type { IndexSource } from './record-index.ts';

/** For tests: a record of an organisation, named as the site names it. */
export function namedRecord(organisation: Organisation, part: Partial<PlanRecord>): NamedRecord {
  const { year = 2021, kind = 'plan', evidence = 'full' } = part;
  const id = `${organisation.id}-${year ?? 'undated'}-${kind}${evidence === 'summary' ? '-summary' : ''}`;
  const record = sampleRecord({
    id,
    organisation: organisation.id,
    level: organisation.level,
    year,
    ...part,
  });
  return { record, name: formatRecordName(record, organisation), who: organisation.short };
}

const PLACES = '安北川东福贵海湖江金京喀拉兰林龙南宁平青清泉仁山上石泰天通万武西新兴阳永云长镇州庄';

/** For tests: as many organisations as asked for, in a tree, with names and spellings unlike each other. */
export function manyRecords(
  organisations: number,
  records: number,
): { source: IndexSource; spell: (name: string) => string } {
  const spellings = new Map<string, string>();
  const made = Array.from({ length: organisations }, (_, i) => {
    const name = nameOf(i);
    const short = `${name}县妇联`;
    spellings.set(short, `${lettersOf(i)} xian fu lian`);
    return sampleOrganisation({
      id: `${lettersOf(Math.floor(i / 12)).replaceAll(' ', '')}-${lettersOf(i).replaceAll(' ', '')}`,
      short,
      level: i === 0 ? 'province' : 'county',
      parent: null,
    });
  });
  for (const [i, one] of made.entries()) if (i > 0) one.parent = made[Math.floor((i - 1) / 12)]?.id ?? null;
  const named = Array.from({ length: records }, (_, i) => {
    const organisation = made[(i * 7919) % organisations] as Organisation;
    const round = Math.floor(i / organisations);
    return namedRecord(organisation, {
      year: 2024 - round,
      evidence: i % 5 === 0 ? 'summary' : 'full',
      kind: i % 7 === 0 ? 'review' : 'plan',
    });
  });
  return {
    source: { themes: [], organisations: made, records: named },
    spell: (name) => spellings.get(name) ?? '',
  };
}

function nameOf(i: number): string {
  const at = (n: number) => PLACES[n % PLACES.length] ?? '';
  return at(i) + at(Math.floor(i / PLACES.length) * 17 + i) + at(Math.floor(i / 7) * 5 + 3);
}

const SOUNDS = [
  'an',
  'bei',
  'chuan',
  'dong',
  'fu',
  'gui',
  'hai',
  'hu',
  'jiang',
  'jin',
  'ka',
  'lan',
  'long',
  'ning',
];

function lettersOf(i: number): string {
  const at = (n: number) => SOUNDS[n % SOUNDS.length] ?? '';
  return `${at(i)} ${at(Math.floor(i / SOUNDS.length))} ${at(Math.floor(i / SOUNDS.length ** 2))}`;
}
