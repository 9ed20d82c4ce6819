import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptTerms } from './excerpt.ts';
import { plainText } from './mark-text.ts';

const show = (text: string, terms: string[]) => {
  const { sentences, cutAfter } = excerptTerms(text, terms);
  const printed = sentences.map(({ pieces, cutBefore }) => {
    const marked = pieces.map((piece) =>
      typeof piece === 'string' ? piece : `[${plainText(piece.pieces)}]`,
    );
    return `${cutBefore ? '…' : ''}${marked.join('')}`;
  });
  return `${printed.join('')}${cutAfter ? '…' : ''}`;
};

describe('excerpt of a passage', () => {
  it.each([
    ['建强阵地。传承好家风。办好学校。', ['家风'], '…传承好[家风]。…'],
    ['办好家长学校。重家风；守家训。', ['家风', '家长学校'], '办好[家长学校]。重[家风]；…'],
    ['学习家庭教育促进法，支持家庭。', ['家庭', '家庭教育'], '学习[家庭教育]促进法，支持[家庭]。'],
    ['甲。乙家。丙。丁家。', ['家'], '…乙[家]。…丁[家]。'],
  ])('keeps the sentences of %j that hold a term', (text, terms, printed) => {
    expect(show(text, terms)).toBe(printed);
  });

  it('begins a passage that prints no term as such with its first sentence', () => {
    expect(show('实施“两癌”免费检查。建档。', ['两癌免费检查'])).toBe('实施“两癌”免费检查。…');
  });

  it('has nothing to show of no text', () => {
    expect(excerptTerms('', ['家'])).toEqual({ sentences: [], cutAfter: false });
  });

  it('prints nothing but words of the passage, in its order', () => {
    const text = fc.string({ unit: fc.constantFrom('家', '风', '教', '。', '；', '\n', '，') });
    const terms = fc.array(fc.string({ unit: fc.constantFrom('家', '风', '教'), maxLength: 3 }));
    fc.assert(
      fc.property(text, terms, (of, sought) => {
        let from = 0;
        for (const { pieces } of excerptTerms(of, sought).sentences) {
          const at = of.indexOf(plainText(pieces), from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + plainText(pieces).length;
        }
      }),
    );
  });
});
