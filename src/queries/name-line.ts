import type { Held, NameCell, NameLine } from '../charts/name-line.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import type { Corpus } from './corpus.ts';
import {
  groupId,
  type NumberedOccurrence,
  type OccurrenceGroup,
  type OccurrenceYear,
} from './occurrences.ts';
import { everyYear } from './years.ts';

const GRADES = ['full', 'summary', 'review'] as const;
const cellKey = (level: Level | null, year: number | null) => `${level} ${year}`;

type Drawn = Pick<NumberedOccurrence, 'id' | 'record' | 'text' | 'stage'>;

/** Where the places that a line draws are listed. */
export interface LineLinks {
  /** A place by its anchor and record. */
  placeHref: (id: string, record: string) => string;
  /** All places of a cell by their anchor and year. */
  groupHref: (id: string, year: number | null) => string;
}

/** Everything is listed on the page of the line itself. */
const ON_PAGE: LineLinks = { placeHref: (id) => `#${id}`, groupHref: (id) => `#${id}` };

/**
 * Puts the occurrences of a name on years and levels. Every level with a plan has its row, so that those who do not
 * have the name are seen too; full plans have a lane there in any case, summaries and reviews where they have it.
 */
export function drawNameLine(
  all: Corpus,
  placed: readonly OccurrenceYear<Drawn>[],
  { placeHref, groupHref } = ON_PAGE,
): NameLine {
  const base = baseOf(all);
  const dated = everyYear(all).reverse();
  const groups = placed.flatMap((of) => of.groups.map((group) => ({ ...group, year: of.year })));
  const drawn = groups.filter(({ grade }) => grade !== 'other');
  const years = [...dated, ...(drawn.some(({ year }) => year === null) ? [null] : [])];
  const byId = new Map(drawn.map((group) => [group.id, group]));
  const hasPlan = (level: Level | null) => dated.some((year) => base.has(cellKey(level, year)));
  const levels = [...LEVELS, null].filter(
    (level) => drawn.some((group) => group.level === level) || (level !== null && hasPlan(level)),
  );
  const rows = levels.map((level) => {
    const own = new Set(drawn.filter((group) => group.level === level).map(({ grade }) => grade));
    const lanes = GRADES.filter((grade) => grade === 'full' || own.has(grade)).map((grade) => ({
      grade,
      cells: years.map((year): NameCell => {
        const id = groupId(year, level, grade);
        const held = base.get(cellKey(level, year)) ?? { full: 0, summary: 0 };
        return { year, id, href: groupHref(id, year), ...marksOf(byId.get(id), placeHref), held };
      }),
    }));
    return { level, lanes };
  });
  const apart = groups
    .filter(({ grade }) => grade === 'other')
    .map((group) => marksOf(group, placeHref).marks.length);
  return { years, rows, apart: apart.reduce((sum, n) => sum + n, 0) };
}

function marksOf(
  group: OccurrenceGroup<Drawn> | undefined,
  placeHref: LineLinks['placeHref'],
): Pick<NameCell, 'marks' | 'records'> {
  const records = group?.records ?? [];
  const marks = records.flatMap(({ entry, places }) =>
    places.map(({ record, id, text, stage }) => ({
      id,
      /** Asked for where the mark is drawn: where many stand in one cell none is. */
      get href() {
        return placeHref(id, record);
      },
      who: entry.who,
      text,
      stage,
    })),
  );
  return { marks, records: records.length };
}

const bases = new WeakMap<Corpus, Map<string, Held>>();

/** Plans by level and year; counted once for all names. */
function baseOf(all: Corpus): Map<string, Held> {
  const known = bases.get(all);
  if (known !== undefined) return known;
  const base = new Map<string, Held>();
  for (const { kind, evidence, level, year } of all.plans) {
    if (kind !== 'plan') continue;
    const held = base.get(cellKey(level, year)) ?? { full: 0, summary: 0 };
    held[evidence] += 1;
    base.set(cellKey(level, year), held);
  }
  bases.set(all, base);
  return base;
}
