import { planHref, yearHref } from '../../address.ts';
import type { TimeRow } from '../../charts/time-line.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import { charts } from '../../strings/charts.ts';
import { timeLines as words } from '../../strings/time-lines.ts';
import type { TimeMark } from './name-line-rows.ts';

const GRADES = ['full', 'summary', 'review'] as const;
type Grade = (typeof GRADES)[number];

/** Plans and reviews of one organisation in a year; null for those of unknown year. */
export interface RecordYear {
  year: number | null;
  entries: NamedRecord[];
}

/** A year's records by kind, full plans before summaries and reviews; kinds without a record are left out. */
export function gradesOf(entries: readonly NamedRecord[]): { grade: Grade; entries: NamedRecord[] }[] {
  const gradeOf = ({ record }: NamedRecord) => (record.kind === 'plan' ? record.evidence : 'review');
  return GRADES.map((grade) => ({
    grade,
    entries: entries.filter((entry) => gradeOf(entry) === grade),
  })).filter(({ entries: own }) => own.length > 0);
}

/** Anchor of a year's records of one kind on the page of their organisation: `y2021-full`. */
export function recordsAnchor(year: number | null, grade: Grade): string {
  return `y${year ?? 'undated'}-${grade}`;
}

/** An organisation's records as marks along the years, oldest first: a lane a kind, each mark leading to its record. */
export function recordLineRows(years: readonly RecordYear[]): TimeRow<TimeMark>[] {
  const lanes = GRADES.filter((grade) => grade === 'full' || years.some((of) => countOf(of, grade) > 0));
  return [
    {
      name: null,
      lanes: lanes.map((grade) => ({
        name: words.grades[grade],
        cells: years.map((of) => ({
          year: of.year,
          marks: entriesOf(of, grade).map(drawMark),
          note: grade === 'full' ? noteOf(of) : null,
          href: `#${recordsAnchor(of.year, grade)}`,
          say: words.records.many(of.year, words.grades[grade], countOf(of, grade)),
        })),
      })),
    },
  ];
}

/** A row a year: how many records of each kind, each number leading to their list. */
export function recordLineTable(years: readonly RecordYear[]) {
  const rows = years.map((of) => ({
    name: String(of.year ?? words.yearUnknown),
    href: of.year === null ? null : yearHref(of.year),
    cells: GRADES.map((grade) => {
      const n = countOf(of, grade);
      if (n > 0) return { text: String(n), href: `#${recordsAnchor(of.year, grade)}` };
      return (grade === 'full' ? noteOf(of) : null) ?? '0';
    }),
  }));
  return [{ name: null, rows }];
}

function drawMark({ record, name }: NamedRecord): TimeMark {
  const kind = record.kind === 'review' ? 'review' : 'plan';
  return {
    href: planHref(record.id),
    say: words.records.mark(name, charts.evidence[`${kind}-${record.evidence}`]),
    shape: record.kind === 'plan' ? 'circle' : 'square',
    look: record.evidence,
  };
}

/** A press summary is no full plan, but not nothing either. */
function noteOf(of: RecordYear): string | null {
  if (of.year === null || countOf(of, 'full') > 0) return null;
  return countOf(of, 'summary') > 0 ? words.noFull : words.gap;
}

function entriesOf({ entries }: RecordYear, grade: Grade): NamedRecord[] {
  return gradesOf(entries).find((of) => of.grade === grade)?.entries ?? [];
}

function countOf(of: RecordYear, grade: Grade): number {
  return entriesOf(of, grade).length;
}
