import { type Mark, type MarkedPiece, markText } from './mark-text.ts';

/** A sentence of a passage, the terms in it marked. */
export interface ExcerptSentence {
  pieces: MarkedPiece<Mark>[];
  /** Whether words were left out between it and the sentence before, or the start of the text. */
  cutBefore: boolean;
}

/** What a passage says of some terms. */
export interface Excerpt {
  sentences: ExcerptSentence[];
  /** Whether words were left out behind the last of them. */
  cutAfter: boolean;
}

/** A sentence with the stop that ends it. */
const SENTENCE = /[^。！？；\n]+[。！？；\n]*/g;

/**
 * The sentences of a passage that hold one of the terms, whole and with the terms marked: 巾帼、家风 in
 * 建强阵地。传承好家风。 → `传承好`, mark 家风, `。`, cut before. A passage without any of them (a term may run over
 * quotation marks in print) gives its first sentence.
 */
export function excerptTerms(text: string, terms: readonly string[]): Excerpt {
  const all = text.match(SENTENCE) ?? [];
  const marked = all.map((sentence, at) => ({ at, sentence, marks: findTerms(sentence, terms) }));
  const held = marked.filter(({ marks }) => marks.length > 0);
  const kept = held.length > 0 ? held : marked.slice(0, 1);
  return {
    sentences: kept.map(({ at, sentence, marks }, i) => ({
      pieces: markText(sentence, marks),
      cutBefore: at !== (kept[i - 1]?.at ?? -1) + 1,
    })),
    cutAfter: (kept.at(-1)?.at ?? -1) < all.length - 1,
  };
}

/** Where the terms stand; of two that overlap the longer, so that 家庭教育 is not marked in halves. */
function findTerms(sentence: string, terms: readonly string[]): Mark[] {
  const taken: Mark[] = [];
  for (const term of terms.filter(Boolean).toSorted((a, b) => b.length - a.length)) {
    for (
      let start = sentence.indexOf(term);
      start !== -1;
      start = sentence.indexOf(term, start + term.length)
    ) {
      const end = start + term.length;
      if (taken.every((mark) => end <= mark.start || start >= mark.end)) taken.push({ start, end });
    }
  }
  return taken;
}
