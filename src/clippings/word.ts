import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Clipping } from './clipping.ts';
import { type ExportWords, formatPath, formatSource } from './export-words.ts';

const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };
const HEI = { ...SONG, eastAsia: '黑体' };
const KAI = { ...SONG, eastAsia: '楷体' };
/** Sizes are half points: 24 is 12 pt, 小四. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: SONG, size: 24, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 360 } },
    },
    title: {
      run: { font: HEI, size: 36 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    heading1: {
      run: { font: HEI, size: 28 },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    footnoteText: { run: { font: SONG, size: 18 }, paragraph: { spacing: { line: 240 } } },
  },
  paragraphStyles: [
    {
      id: 'Clipping',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: KAI },
      paragraph: {
        indent: { left: 480 },
        spacing: { before: 120, after: 120 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: '8C8378' } },
      },
    },
    {
      id: 'Place',
      name: 'Place',
      basedOn: 'Normal',
      run: { size: 21, color: '595550' },
      paragraph: { keepNext: true },
    },
  ],
};

/** Clippings as a Word file, each reference a footnote of its quote. `day` is that of the export. */
export function formatWord(clippings: readonly Clipping[], words: ExportWords, day: string): Promise<Blob> {
  return Packer.toBlob(composeDocument(clippings, words, day));
}

function composeDocument(clippings: readonly Clipping[], words: ExportWords, day: string): Document {
  const footnotes = clippings.map(({ citation }, i) => [i + 1, { children: [paragraph(citation)] }]);
  return new Document({
    title: words.title,
    creator: words.title,
    description: words.lead(clippings.length, day),
    styles: STYLES,
    footnotes: Object.fromEntries(footnotes),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(words.title)] }),
          paragraph(words.lead(clippings.length, day)),
          ...clippings.flatMap((clipping, i) => composeOne(clipping, i + 1, words)),
        ],
      },
    ],
  });
}

function composeOne(clipping: Clipping, number: number, words: ExportWords): Paragraph[] {
  const path = formatPath(clipping);
  const note = clipping.note.trim();
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(`${number}. ${formatSource(clipping, words)}`)],
    }),
    ...(path === '' ? [] : [new Paragraph({ style: 'Place', children: [new TextRun(path)] })]),
    new Paragraph({
      style: 'Clipping',
      children: [new TextRun(clipping.quote), new FootnoteReferenceRun(number)],
    }),
    ...(note === '' ? [] : note.split('\n').map((line, i) => paragraph(i === 0 ? words.noted(line) : line))),
  ];
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}
