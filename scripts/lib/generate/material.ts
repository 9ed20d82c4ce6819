import type { PlanRecord } from '../../../src/model/record.ts';
import { itemText } from '../../../src/model/walk.ts';
import { splitWithheld } from '../../../src/model/withheld.ts';
import { parseLabel } from '../parse/label.ts';
import { sentenceEnds } from '../parse/punctuation.ts';
import type { Register } from '../resolve/register.ts';
import { type Template, templateMaker } from './slots.ts';

/** What sections of one theme are made of. */
export interface Area {
  titles: Template[];
  headings: Template[];
  sentences: Template[];
}

/** The parts of real plans that plausible ones are put together from. */
export interface Material {
  openings: Template[];
  areas: Area[];
}

/** Takes full plans apart: section titles, headings and sentences by the main theme of their section, places taken out. */
export function takeMaterial(records: readonly PlanRecord[], register: Register): Material {
  const areas = new Map<string, Area>();
  const openings: Template[] = [];
  for (const record of records) {
    const division = record.region && register.byCode(record.region.code);
    if (record.kind !== 'plan' || record.evidence !== 'full' || !division || record.year === null) continue;
    const template = templateMaker(division, record.year, register);
    openings.push(...record.opening.flatMap(({ text }) => openingOf(text)).map(template));
    for (const section of record.sections) {
      const theme = mainTheme(section);
      const area = areas.get(theme) ?? { titles: [], headings: [], sentences: [] };
      areas.set(theme, area);
      area.titles.push(template(section.title));
      area.headings.push(
        ...section.items
          .map(({ heading }) => heading)
          .filter(isHeading)
          .map(template),
      );
      area.sentences.push(...section.items.flatMap((item) => sentencesOf(itemText(item))).map(template));
    }
  }
  return { openings, areas: [...areas.values()].filter(isRich) };
}

/** The theme most items of a section have first. */
function mainTheme({ items }: PlanRecord['sections'][number]): string {
  const counts = Map.groupBy(items, (item) => item.themes[0]?.id ?? '');
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}

/** `2021年是…。全市妇联工作的总体思路是：以…，以优异成绩向…献礼。` → the thoughts without the occasion of their year. */
function openingOf(text: string): string[] {
  const found = /妇联工作的?总体思路是[:：][^。]*?(?=，以优异成绩|。)/.exec(text)?.[0];
  return found === undefined ? [] : [`{y}年，全{X}${found}。`];
}

/** One clause fit for a heading in every form of plan: 强化理论武装. */
function isHeading(heading: string): boolean {
  return /^[^，,；;：:！？《》（）()。]{5,22}$/.test(heading);
}

const PAIRS = ['“”', '《》', '（）', '()'] as const;

/** Sentences that stand by themselves: whole, no heading, no list label, nothing withheld in them. */
function sentencesOf(text: string): string[] {
  const ends = sentenceEnds(text);
  return ends
    .map((end, i) => text.slice(ends[i - 1] ?? 0, end).trim())
    .filter(
      (sentence) =>
        /^[^。\n{}]{30,160}。$/.test(sentence) &&
        sentence.includes('，') &&
        !/\d{6}/.test(sentence) &&
        parseLabel(sentence) === null &&
        splitWithheld(sentence).length === 1 &&
        PAIRS.every(
          ([open, close]) => sentence.split(open as string).length === sentence.split(close as string).length,
        ),
    );
}

/** An area too small to fill a section is left out. */
function isRich({ headings, sentences }: Area): boolean {
  return headings.length >= 3 && sentences.length >= 10;
}
