import type { Sentence } from '../../model/sentence.ts';
import { sourceLang } from '../../strings/language.ts';
import { type Branch, branch } from '../tree/tree.ts';

/** A sentence with its hit marked, as a link to its passage. */
export function sentenceLink(href: string, { before, hit, after, cutBefore, cutAfter }: Sentence): Branch {
  return branch(
    'a',
    { class: 'sentence', href, lang: sourceLang },
    `${cutBefore ? '…' : ''}${before}`,
    branch('mark', {}, hit),
    `${after}${cutAfter ? '…' : ''}`,
  );
}
