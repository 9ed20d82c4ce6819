import { describe, expect, it } from 'vitest';
import { readNameRules } from './lookups.ts';
import { stageOf, verbFinder } from './verb.ts';

const rules = readNameRules('seeds/lookups');
const find = verbFinder(rules.verbs);

describe('verbFinder', () => {
  it.each([
    ['形成声势，线上线下深化', '深化', 'continued'],
    ['突出妇联特色开展', '开展', 'running'],
    ['开展调研，持续开展', '持续开展', 'continued'],
    ['谋划实施', '谋划实施', 'new'],
    ['增强“四个意识”、坚定“四个自信”、做到', '做到', 'running'],
    ['持续实施“伊人成长计划”和', '持续实施', 'continued'],
    ['常态化开展寻找', '寻找', 'running'],
    ['加强《某条例》调研，启动', '启动', 'new'],
    ['总结', '总结', 'closing'],
  ])('%s → %s (%s)', (before, verb, stage) => {
    expect(find(before)?.verb).toBe(verb);
    expect(stageOf(find(before)?.verb ?? null, rules.verbs)).toBe(stage);
  });

  it.each([
    ['a mark ends the clause', '开展活动。以'],
    ['a noun is no verb', '为妇联组织'],
    ['a verb inside a name is none', '与“开展读书”'],
    ['nothing stands before', ''],
  ])('finds none where %s', (_, before) => expect(find(before)).toBeNull());

  it('tells where the verb ends in a long text', () => {
    const before = `${'甲'.repeat(400)}，开展`;
    expect(find(before)?.end).toBe(before.length);
  });
});
