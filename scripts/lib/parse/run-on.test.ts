import { describe, expect, it } from 'vitest';
import { unfoldRunOn } from './run-on.ts';
import { blocksOf, isFederation, textsOf } from './test-blocks.ts';

const unfold = (text: string): string[] => textsOf(unfoldRunOn(blocksOf(text).blocks, isFederation));

describe('unfoldRunOn', () => {
  it('finds the headings of a plan on one line, and its title', () => {
    expect(
      unfold('岳阳市妇联2021年工作要点 2021年是开局之年。一、引领（一）学习。（二）宣讲。二、维权。'),
    ).toEqual([
      '岳阳市妇联2021年工作要点',
      '2021年是开局之年。',
      '一、引领',
      '（一）学习。',
      '（二）宣讲。',
      '二、维权。',
    ]);
  });

  it('parts the notice over it and the signature under it', () => {
    const text =
      '岳妇发〔2021〕5号 关于印发《工作要点》的通知 各县市区妇联： 现将《工作要点》印发给你们。 岳阳市妇联2021年工作要点 一、引领。二、维权。 岳阳市妇联2021年3月5日';
    expect(unfold(text)).toEqual([
      '岳妇发〔2021〕5号',
      '关于印发《工作要点》的通知',
      '各县市区妇联：',
      '现将《工作要点》印发给你们。',
      '岳阳市妇联2021年工作要点',
      '一、引领。',
      '二、维权。',
      '岳阳市妇联2021年3月5日',
    ]);
  });

  it('lets numbers run on through the sections', () => {
    expect(unfold('某市妇联工作要点 一、引领。1.学习。2.宣讲。二、维权。3.普法。').slice(1)).toEqual([
      '一、引领。',
      '1.学习。',
      '2.宣讲。',
      '二、维权。',
      '3.普法。',
    ]);
  });

  it.each([
    ['抓好三项工作：1.学习；2.宣讲；3.维权。'],
    ['用好“一、二、三”工作法。二、三月开展活动。'],
    ['落实一、学习的要求。'],
    ['一、引领。第一，学习。'],
  ])('cuts nothing of %s', (text) => {
    expect(unfold(text)).toEqual([text]);
  });

  it('leaves a list inside an item alone where lines are numbered so elsewhere', () => {
    const text = '一、引领\n（一）学习。一、早学。二、多学。\n二、维权';
    expect(unfold(text)).toEqual(text.split('\n'));
  });
});
