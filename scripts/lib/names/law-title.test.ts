import { describe, expect, it } from 'vitest';
import { lawKey, lawKind } from './law-title.ts';

describe('lawKind', () => {
  it.each([
    ['民法典', 'statute'],
    ['中华人民共和国家庭教育促进法', 'statute'],
    ['湖南省家庭教育促进条例', 'local-regulation'],
    ['湖南省实施〈反家庭暴力法〉办法', 'local-regulation'],
    ['中国共产党支部工作条例', 'regulation'],
    ['妇女儿童发展规划（2021-2025年）', 'plan'],
    ['中国妇女发展纲要', 'plan'],
    ['关于进一步规范招聘行为促进妇女平等就业的通知', 'paper'],
    ['巾帼助力乡村旅游实施意见', 'paper'],
    ['习近平谈治国理政', 'book'],
    ['习近平关于妇女儿童和妇联工作论述摘编（2022年版）', 'book'],
    ['妇情日记', 'collection'],
    ['执委履职清单', 'form'],
  ])('%s → %s', (title, kind) => expect(lawKind(title)).toBe(kind));
});

describe('lawKey', () => {
  it('joins the full and the short title, and editions of one', () => {
    expect(lawKey('中华人民共和国家庭教育促进法')).toBe(lawKey('家庭教育促进法'));
    expect(lawKey('民法典（修订草案）')).toBe(lawKey('《民法典》'));
  });

  it('keeps a regulation apart from the law it carries out', () => {
    expect(lawKey('湖南省实施〈反家庭暴力法〉办法')).not.toBe(lawKey('反家庭暴力法'));
  });
});
