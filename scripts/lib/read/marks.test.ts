import { describe, expect, it, test } from 'vitest';
import { dropControls, dropMarkup, visible } from './marks.ts';
import { LineIndex, trace } from './traced.ts';

const drop = (stage: typeof dropControls, text: string): [string, string[]] => {
  const { value, repairs } = stage(trace(text, 0, text.length), new LineIndex(text));
  return [value.text, repairs.map((one) => one.before)];
};

describe('dropControls', () => {
  it.each([
    ['引\u00ad领', '⟨U+00AD⟩'],
    ['引\u200b\u200b领', '⟨U+200B⟩⟨U+200B⟩'],
    ['引\u202e领', '⟨U+202E⟩'],
    ['引\ufeff领', '⟨U+FEFF⟩'],
    ['引\u0007领', '⟨U+0007⟩'],
  ])('drops and logs a character nobody sees: %j', (text, logged) => {
    expect(drop(dropControls, text)).toEqual(['引领', [logged]]);
  });

  it('keeps tabs, which part cells', () => {
    expect(drop(dropControls, '引\t领')).toEqual(['引\t领', []]);
  });
});

describe('dropMarkup', () => {
  it.each([
    ['**强化**引领', '强化引领', ['**', '**']],
    ['## 一、引领', '一、引领', ['##']],
    ['- 附件', '附件', ['-']],
    ['● 开展', '开展', ['●']],
    ['__强化__', '强化', ['__', '__']],
  ])('drops and logs the marks of %s', (text, plain, logged) => {
    expect(drop(dropMarkup, text)).toEqual([plain, logged]);
  });

  it.each([['139****2225'], ['姓名____年龄'], ['-5℃'], ['1 < 2 > 0'], ['<script>'], ['a*b'], ['<table>']])(
    'keeps %s',
    (text) => {
      expect(drop(dropMarkup, text)).toEqual([text, []]);
    },
  );
});

test('visible shows blanks, breaks and controls', () => {
  expect(visible('甲 乙　丙\t丁\r\n戊\n\u200b\u{e0041}')).toBe('甲␣乙□丙⇥丁⏎戊⏎⟨U+200B⟩⟨U+E0041⟩');
});
