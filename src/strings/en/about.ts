import type { about as chinese } from '../about.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';

/** Words of the page on method, limits and corrections. */
export const about: Words<typeof chinese> = {
  title: 'About',
  lead: 'How this collection reads its documents, what in it can be relied on, and what cannot.',
  purpose: {
    title: 'What is here',
    text: [
      'Women’s Federations exist at every level in China, from the nation down to the village and the urban neighbourhood. Each year they issue work plans (工作要点) that set out what is to be done in that year. This collection holds such plans as have been published, divided into passages that can be cited one by one, and arranged by organisation, year and theme.',
      'Whoever drafts this year’s plan can see what the level above and the peers wrote, and what was promised last year. Whoever studies or reports can see where in the collection a piece of work is first seen, and who else wrote of it.',
    ],
  },
  reading: {
    title: 'How documents are read',
    text: [
      'Source files are kept as they are; not a character is changed. The program detects the encoding, then divides the document into sections, items and paragraphs by its letterhead, notice, title, numbering and attachments. Every paragraph keeps the line and character at which it starts.',
      'Sentences broken by a page are joined, words doubled by the layout are removed once, superfluous blanks are taken out. Each of these is listed under “Layout repairs” on the page of the document. What looks like a slip in the source is printed as it stands and not corrected.',
      'Every character of a source that is not a blank must be accounted for: it went into a record, belongs to the frame of the document, was removed by a repair, was withheld, or is a decorative line. These must add up to the total of the file; the sum is printed on the page of the source.',
      'What cannot be read with certainty is not guessed but listed under “Doubtful points”. A year, level or organisation that cannot be identified is left empty and said to be unknown.',
    ],
    manySources: (n: number) =>
      `The collection holds ${count(n, 'source document')}, too many to be listed here; the page of each record links to that of its source.`,
  },
  evidence: {
    title: 'Full texts, press summaries and reviews',
    text: [
      'A full text is the document itself. A press summary is what a newspaper reported of a plan, in a few sentences: what it mentions can be cited, what it leaves out proves nothing. A review tells of the year that is past; it is not a plan. The three are counted apart and never drawn in one line.',
    ],
  },
  themes: {
    title: 'How themes are assigned',
    text: [
      'Each item is labelled with themes by a program that works from lists of terms: each term of a theme found in the text adds its weight; the theme with the highest sum is the main one, the others are secondary. These labels are inferred; the source has none. So each label shows the terms it rests on and can be checked.',
      'The scope, borders and terms of each theme are published on its page. A theme may be subdivided later; themes are never merged.',
    ],
    table: 'All themes',
    name: 'Theme',
    definition: 'Scope',
    terms: 'Terms',
  },
  comparing: {
    title: 'How plans are compared',
    text: [
      'Shared passages: stretches of ten or more consecutive characters that both documents have, leaving aside blanks, quotation marks and the width of characters; all of them are found. Formulas (set phrases) and sentences found in a third or more of all full plans count as what everybody writes: they are listed apart and are not shared passages.',
      'Carried over: a name, law or formula of the earlier document stands in the later one in the same wording. Reworded: the same name in another wording, or the same characters without quotation marks. Not seen: not found in the later document, which does not mean that it was dropped. New: in the later document and not in the earlier one. Only what no earlier record of the collection has either is called “new in the collection”.',
      'Which wordings are one name, and which items correspond, is decided by rules and therefore inferred; each case shows the sentences of both sides. Where either side is a press summary, “not seen” proves nothing. Where years lie between, the page says which plans are to be expected in them and whether they are collected.',
      'Earlier does not mean origin: only years and levels are put in order, and nothing is said about who took from whom. Where two organisations of one level share much, and the plan of the level above for that time is not in the collection, the page says “may come from a document of the level above that is not in the collection (inferred)”. A target is set only beside what the same organisation later reported on the same object; whether it was reached is not judged.',
    ],
  },
  charts: {
    title: 'How charts are drawn',
    text: [
      'Every number in a chart opens to list the passages it counts. Each chart has a table of its data below it; data, picture and citation can be taken along. A passage and the points beneath it count once; attachments and the general outline at the head of a plan are left out of the shares of themes.',
      'Full texts are drawn as solid marks; press summaries and reviews have rows of their own with hollow marks and are not counted with full texts. Lines join only full texts of one organisation in consecutive years. A year without a plan is left empty and marked “Not held”; it is not a zero.',
      'Where several organisations stand together, the median is taken; with fewer than three full texts there is no median, only their number. In matrices, groups of fewer than three organisations show the share over all their full texts together. Themes and organisations come in a fixed order; readers may choose another.',
    ],
  },
  limits: {
    title: 'Limits',
    text: [
      'The collection has only the documents it holds. “First seen in the collection” means the earliest occurrence here, not who began it. “Not seen” means not found here, not dropped. A year without a document is a gap, not a zero, and no chart draws a line across it.',
      'Documents differ in length, level and form; numbers of items and characters cannot be compared directly. Organisations are set side by side, never ranked.',
    ],
    holds: (full: number, summaries: number, reviews: number) =>
      `At present the collection holds ${count(full, 'plan')} in full, ${count(summaries, 'press summary', 'press summaries')} of plans and ${count(reviews, 'review')}.`,
    gaps: (years: string) => `There is no full plan for: ${years}.`,
    inARow: (n: number) =>
      n === 0
        ? 'No organisation has full plans for two consecutive years, so change from year to year cannot be seen yet.'
        : `${count(n, 'organisation')} ${plural(n, 'has', 'have')} full plans for two consecutive years; for the others, change from year to year cannot be seen yet.`,
  },
  privacy: {
    title: 'Personal data',
    text: [
      'Telephone numbers, identity card numbers and e-mail addresses in the documents are withheld before anything is stored. They are in no page, data file or search index of this site; a mark such as “［电话略］” (telephone number withheld) stands in their place. No pages are made for private persons.',
      'This site does not track its readers, uses no third-party services and collects nothing about anyone. Searching takes place in your own browser.',
    ],
    withheld: (n: number) =>
      `So far ${count(n, 'number or address', 'numbers and addresses')} ${plural(n, 'has', 'have')} been withheld.`,
  },
  corrections: {
    title: 'Corrections',
    text: [
      'Where a document does not state its type, year, issuing organisation or date, states it wrongly or cannot be read, an editor enters it in a file beside the source, always with a reason. Whatever differs from what was read in the document itself is published with both values and the reason. The source file is not touched and its text is not changed.',
    ],
    made: (n: number) =>
      n === 0
        ? 'No corrections so far.'
        : `So far ${count(n, 'correction')} ${plural(n, 'has', 'have')} been made.`,
    link: 'See all corrections',
  },
  report: {
    title: 'Reporting errors',
    text: [
      'On the page of a plan, point at the “¶” at the end of a paragraph, tap it or reach it with the keyboard: “Report an error here” appears beside it. You may select some words first. The address, the source text and the record version are filled in; only what it should be, and on what grounds, remains to be added. “Report an error on this page” at the end of the page also works without scripts.',
      'A report goes by e-mail or through another website, whose rules are not ours; this site itself collects nothing. Please do not send personal telephone or identity card numbers.',
    ],
    link: 'Where to report',
    unset:
      'No address for reports has been set up for this site. Please tell whoever provides it to you: the address of the passage (given by “¶”), the source text, the record version in the ready citation, and the correction to be made.',
  },
  rights: {
    title: 'Licence and citation',
    text: [
      'The program code is published under the MIT licence. The work plans collected here are official documents of state organs and people’s organisations; when citing them, please state the issuing organisation, the title, the year and the address on this site. The page of each record ends with a ready citation that holds the record version, the first 8 digits of the SHA-256 hash of its JSON file: the same version always has the same text and labels. The data version of a chart is computed from what it draws; charts of the whole collection state the corpus version, which is computed from all content and stands in the footer of this page and on the data page.',
    ],
  },
};
