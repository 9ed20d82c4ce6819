import { max, range, scaleLinear } from 'd3';
import type { PlanRecord, Section } from '../model/record.ts';
import type { ThemedText } from '../model/text.ts';
import { itemText } from '../model/walk.ts';
import { countCharacters } from './count-characters.ts';
import { type Box, textWidth } from './text-box.ts';

/** A labelled unit of a plan: an outermost item with all that nests in it, or a paragraph that stands in none. */
export interface PlanUnit {
  /** Its anchor on the plan's page. */
  id: string;
  /** Heading of an item, text of a paragraph. */
  text: string;
  /** Letters and digits (字). */
  characters: number;
  /** Its main theme; null where it carries no label. */
  theme: string | null;
}

/** A section with its units, in the order of the plan. */
export interface PlanPart {
  /** As printed, without its stop: `一`; empty where none is printed. */
  label: string;
  title: string;
  units: PlanUnit[];
}

/** The units of a plan as they follow one another, section by section; one without sections is its opening. */
export function partsOf(record: PlanRecord): PlanPart[] {
  const parts =
    record.sections.length === 0
      ? [{ label: '', title: '', units: record.opening.map(unitOfText) }]
      : record.sections.map((section) => ({
          label: (section.label ?? '').replace(/[^\p{L}\p{N}]/gu, ''),
          title: section.title,
          units: unitsOf(section),
        }));
  return parts.filter(({ units }) => units.length > 0);
}

function unitsOf({ paragraphs, items }: Section): PlanUnit[] {
  const ofItems = items.map((item) => ({
    id: item.id,
    text: item.heading,
    characters: countCharacters(itemText(item)),
    theme: item.themes[0]?.id ?? null,
  }));
  return [...paragraphs.map(unitOfText), ...ofItems];
}

function unitOfText({ id, text, themes }: ThemedText): PlanUnit {
  return { id, text, characters: countCharacters(text), theme: themes[0]?.id ?? null };
}

export interface OrderSegment {
  unit: PlanUnit;
  box: Box;
  /** Its name on one line or on two, as fits, each with its base line; empty where it does not fit. */
  lines: { text: string; y: number }[];
}

export interface OrderLayout {
  width: number;
  height: number;
  rows: {
    part: PlanPart;
    /** Empty behind the first row of a part, or where it is too long. */
    label: string;
    baseline: number;
    segments: OrderSegment[];
  }[];
}

/** Sizes of the drawing; a row takes no more units than can be told apart. */
export const ORDER = {
  fontSize: 12,
  leading: 13,
  row: 38,
  bar: 32,
  gap: 1,
  most: 12,
  label: 3,
  inset: 2,
} as const;

/**
 * A row a part, from the top down; in it a segment a unit, from the left, as wide as it is long. All rows have one
 * scale: the longest fills the width. A part of more than a dozen units takes several rows. `nameOf` gives what may
 * stand in a segment; empty for nothing. No part → no height; units without characters → segments without width.
 */
export function layoutPlanOrder(
  parts: PlanPart[],
  { width, nameOf }: { width: number; nameOf: (unit: PlanUnit) => string },
): OrderLayout {
  const rows = parts.flatMap((part) =>
    range(0, part.units.length, ORDER.most).map((from) => ({
      part,
      label: from === 0 && part.label.length <= ORDER.label ? part.label : '',
      units: part.units.slice(from, from + ORDER.most),
    })),
  );
  const widest = max(rows, ({ label }) => textWidth(label, ORDER.fontSize)) ?? 0;
  const left = widest === 0 ? 0 : widest + 8;
  const sumOf = (units: PlanUnit[]) => units.reduce((sum, { characters }) => sum + characters, 0);
  const longest = max(rows, ({ units }) => sumOf(units)) ?? 0;
  const x = scaleLinear([0, longest || 1], [left, width]).clamp(true);
  return {
    width,
    height: rows.length * ORDER.row,
    rows: rows.map(({ part, label, units }, i) => {
      const top = i * ORDER.row + (ORDER.row - ORDER.bar) / 2;
      let read = 0;
      const segments = units.map((unit) => {
        const from = x(read);
        read += unit.characters;
        const box = {
          left: round(from),
          right: round(Math.max(from, x(read) - ORDER.gap)),
          top,
          bottom: top + ORDER.bar,
        };
        return { unit, box, lines: fitLines(nameOf(unit), box) };
      });
      return { part, label, baseline: top + ORDER.bar / 2 + ORDER.fontSize * 0.36, segments };
    }),
  };
}

/** A name of three characters and more breaks in its middle: 志愿治理 → 志愿 / 治理. */
function fitLines(name: string, box: Box): OrderSegment['lines'] {
  const letters = [...name];
  const half = Math.ceil(letters.length / 2);
  const ways = [[name], [letters.slice(0, half).join(''), letters.slice(half).join('')]];
  const room = box.right - box.left - 2 * ORDER.inset;
  const lines = ways.find((way) => way.every((text) => textWidth(text, ORDER.fontSize) <= room)) ?? [];
  const first = (box.top + box.bottom) / 2 + ORDER.fontSize * 0.36 - ((lines.length - 1) * ORDER.leading) / 2;
  return lines.filter(Boolean).map((text, i) => ({ text, y: first + i * ORDER.leading }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
