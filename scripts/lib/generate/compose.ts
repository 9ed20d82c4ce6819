import type { Author } from './author.ts';
import type { Area, Material } from './material.ts';
import type { Random } from './random.ts';
import { abbreviation } from './slots.ts';

/** A section as it is printed and as it should be read. */
export interface DraftSection {
  title: string;
  items: { heading: string; sentences: string[] }[];
}

/** A plan before it takes its printed form. */
export interface Draft {
  author: Author;
  year: number;
  opening: string;
  sections: DraftSection[];
}

/** Length of a plan in bytes of UTF-8, with the headings and the frame; a Chinese character has three. */
const BYTES = 8192;
const FRAME_BYTES = 700;
const ITEMS = 3;
/** What may stay empty of a share: half a sentence of common length. */
const SLACK = 110;

/**
 * Puts a plan together: a section for each of five or six areas, three items in each, filled with sentences up to
 * its share; `planted` sentences are spread over the items first.
 */
export function composeDraft(
  author: Author,
  year: number,
  material: Material,
  planted: readonly string[],
  fill: (template: string) => string,
  random: Random,
): Draft {
  const opening = fill(random.pick(material.openings));
  const areas = random.shuffled(material.areas).slice(0, 5 + random.below(2));
  const queues = areas.map((): string[][] => Array.from({ length: ITEMS }, () => []));
  for (const sentence of planted) queues[random.below(areas.length)]?.[random.below(ITEMS)]?.push(sentence);
  const share = (BYTES - FRAME_BYTES - Buffer.byteLength(opening)) / areas.length / ITEMS;
  const sections = areas.map((area, i) => composeSection(area, queues[i] ?? [], share, fill, random));
  return { author, year, opening, sections };
}

function composeSection(
  area: Area,
  planted: readonly string[][],
  share: number,
  fill: (template: string) => string,
  random: Random,
): DraftSection {
  const headings = random.shuffled([...new Set(area.headings)]).map(fill);
  const pool = random.shuffled(area.sentences);
  const items = planted.map((first, i) => {
    const heading = headings[i] ?? '';
    const sentences = first.map(fill);
    let left = share - Buffer.byteLength(heading + sentences.join(''));
    while (pool.length > 0 && (left > SLACK || sentences.length === 0)) {
      const sentence = fill(pool.pop() as string);
      sentences.splice(random.below(sentences.length + 1), 0, sentence);
      left -= Buffer.byteLength(sentence);
    }
    return { heading, sentences };
  });
  return { title: fill(random.pick(area.titles)), items };
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** How headings are numbered: label of the n-th section, and of the n-th item in it (the m-th of the plan). */
const NUMBERINGS = [
  { section: (n: number) => `${HAN[n]}、`, item: (n: number) => `（${HAN[n]}）`, ownLine: true },
  { section: (n: number) => `${HAN[n]}、`, item: (n: number) => `（${HAN[n]}）`, ownLine: false },
  { section: (n: number) => `${HAN[n]}、`, item: (_: number, m: number) => `${m + 1}.`, ownLine: false },
  { section: (n: number) => `${HAN[n]}、`, item: (n: number) => `${n + 1}. `, ownLine: false },
  { section: (n: number) => `${HAN[n]}、`, item: (n: number) => `${HAN[n]}是`, ownLine: false },
  { section: (n: number) => `${n + 1}. `, item: () => '', ownLine: false },
] as const;

/** Prints a plan in one of the usual forms: numbering, and a red head, a notice or the plain title before it. */
export function printDraft(draft: Draft, random: Random): string {
  const { author, year, opening } = draft;
  const title = `${author.printed}妇联${year}年工作要点`;
  const body = [opening, ...printSections(draft.sections, random)];
  const date = `${year}年${1 + random.below(4)}月${1 + random.below(28)}日`;
  const issuer = `${author.printed}妇女联合会`;
  const head = random.below(3);
  if (head === 0) return `${[title, '', ...body].join('\n')}\n`;
  if (head === 1) {
    const sign = `${abbreviation(author.division)}妇发〔${year}〕${1 + random.below(30)}号`;
    return `${[`${issuer}文件`, '', sign, '', title, '', ...body].join('\n')}\n`;
  }
  const notice = [
    `关于印发《${title}》的通知`,
    '',
    '各基层妇联、各直属单位：',
    `现将《${title}》印发给你们，请结合实际认真贯彻落实。`,
    '',
    issuer,
    date,
  ];
  return `${[...notice, '', title, '', ...body].join('\n')}\n`;
}

function printSections(sections: readonly DraftSection[], random: Random): string[] {
  const numbering = random.pick(NUMBERINGS);
  let printed = 0;
  return sections.flatMap(({ title, items }, n) => {
    const lines = items.map(({ heading, sentences }, i) => {
      const label = numbering.item(i, printed++);
      return numbering.ownLine
        ? `${label}${heading}\n${sentences.join('')}`
        : `${label}${heading}。${sentences.join('')}`;
    });
    const first = `${numbering.section(n)}${title}`;
    return numbering.item(0, 0) === '' ? [`${first}。${lines.join('')}`] : [first, ...lines];
  });
}
