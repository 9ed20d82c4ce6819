import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted } from './quotes.ts';

const inside = (text: string): string[] => findQuoted(text).map(({ start, end }) => text.slice(start, end));

describe('findQuoted', () => {
  it.each([
    ['开展“巾帼心向党”活动', ['巾帼心向党']],
    ['评选“五好家庭”“最美家庭”“书香之家”等', ['五好家庭', '最美家庭', '书香之家']],
    ['《湖南省实施〈反家庭暴力法〉办法》出台', ['湖南省实施〈反家庭暴力法〉办法']],
    ['开展“立家规、传家训、扬家风”主题活动', ['立家规、传家训、扬家风']],
    ['开展「巾幗心向黨」活動', ['巾幗心向黨']],
    ['开展"巾帼心向党"和"美家美妇"活动', ['巾帼心向党', '美家美妇']],
    ['“学习贯彻《民法典》”活动', ['学习贯彻《民法典》']],
  ])('%s', (text, names) => expect(inside(text)).toEqual(names));

  it.each([
    ['an opening mark never closed', '开展“巾帼大宣讲活动。打造“浔阳女声”品牌', ['浔阳女声']],
    ['a closing mark never opened', '巾帼大宣讲”活动和“领头雁”计划', ['领头雁']],
    ['speech with a full stop', '她说：“我们要做好工作。大家加油。”', []],
    ['an odd straight quote', '开展"巾帼活动，打造"品牌"', ['巾帼活动，打造']],
    ['empty quotes', '开展“”和“ ”活动', []],
    ['crossed marks', '《家庭“教育》促进”法', ['家庭“教育']],
  ])('is not misled by %s', (_, text, names) => expect(inside(text)).toEqual(names));

  it('gives ranges in order, apart and inside the text', () => {
    const piece = fc.constantFrom('“', '”', '《', '》', '〈', '〉', '"', '。', '巾帼', '、');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { outerStart, start, end, outerEnd } of findQuoted(text)) {
          expect(outerStart).toBeGreaterThanOrEqual(from);
          expect([start, outerEnd]).toEqual([outerStart + 1, end + 1]);
          expect(end).toBeGreaterThan(start);
          from = outerEnd;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes linear time on twenty thousand open marks', () => {
    const started = performance.now();
    expect(findQuoted('“《'.repeat(20_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
