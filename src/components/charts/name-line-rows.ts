import { group } from 'd3';
import type { NameCell, NameLane, NameLine, NameMark } from '../../charts/name-line.ts';
import { type Shape, shapeOfStage } from '../../charts/shapes.ts';
import type { TimeRow } from '../../charts/time-line.ts';
import { STAGES } from '../../model/campaign.ts';
import { LEVEL_NAMES, type Level } from '../../model/levels.ts';
import { joins } from '../../strings/joins.ts';
import { timeLines as words } from '../../strings/time-lines.ts';

/** A mark as it is drawn and read out. */
export interface TimeMark {
  href: string;
  say: string;
  shape: Shape;
  look: 'full' | 'summary';
}

type Row = NameLine['rows'][number];
const levelName = (level: Level | null) => (level === null ? words.levelUnknown : LEVEL_NAMES[level]);

/** A name's occurrences as marks on years and levels, each leading to its sentence on the same page. */
export function nameLineRows({ rows }: NameLine): TimeRow<TimeMark>[] {
  return rows.map(({ level, lanes }) => ({
    name: levelName(level),
    lanes: lanes.map(({ grade, cells }) => ({
      name: words.grades[grade],
      cells: cells.map((cell) => ({
        year: cell.year,
        marks: cell.marks.map((mark) => drawMark(mark, cell, grade)),
        note: noteOf(cell, grade),
        href: cell.href,
        say:
          cell.marks.length === 0
            ? ''
            : words.many(cell.year, levelName(level), words.grades[grade], cell.marks.length),
      })),
    })),
  }));
}

function drawMark(mark: NameMark, { year }: NameCell, grade: NameLane['grade']): TimeMark {
  return {
    /** Both made where the mark is drawn: where many stand in one cell none is. */
    get href() {
      return mark.href;
    },
    get say() {
      const stage = mark.stage === null ? null : words.stages[mark.stage];
      return words.mark(mark.who, year, words.grades[grade], stage, mark.text);
    },
    shape: shapeOfStage(mark.stage),
    look: grade === 'full' ? 'full' : 'summary',
  };
}

/** What may be concluded from a cell without marks; of summaries and reviews nothing ever. */
function noteOf({ year, held }: NameCell, grade: NameLane['grade']): string | null {
  if (grade !== 'full' || year === null) return null;
  if (held.full > 0) return words.unseen;
  return held.summary > 0 ? words.noFull : words.gap;
}

/** Rows of the table: full plans with every level and year, gaps included; summaries and reviews where they have it. */
export function nameLineTable({ rows }: NameLine) {
  const lanes = rows.flatMap(({ level, lanes }) => lanes.map((lane) => ({ level, ...lane })));
  return [...group(lanes, ({ grade }) => grade)].map(([grade, own]) => ({
    name: words.groups[grade],
    rows: own.flatMap(({ level, cells }) =>
      cells.flatMap((cell) =>
        cell.marks.length === 0 && noteOf(cell, grade) === null ? [] : [tableRow(level, cell, grade)],
      ),
    ),
  }));
}

function tableRow(level: Row['level'], cell: NameCell, grade: NameLane['grade']) {
  const n = cell.marks.length;
  const base = grade === 'full' ? words.ofHeld(cell.records, cell.held.full) : String(cell.records);
  return {
    name: words.row(cell.year, levelName(level)),
    href: null,
    cells:
      n === 0
        ? [noteOf(cell, grade) ?? '', '', cell.held.full > 0 ? base : '']
        : [{ text: String(n), href: cell.href }, stagesOf(cell), base],
  };
}

/** How many of the places are at which stage: `新启动 1、已有深化 2`. */
function stagesOf({ marks }: NameCell): string {
  const counted = [...STAGES, null]
    .map((stage) => ({
      name: stage === null ? words.stageUnknown : words.stages[stage],
      n: marks.filter((mark) => mark.stage === stage).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ name, n }) => words.stageCount(name, n));
  return joins.list(counted);
}
