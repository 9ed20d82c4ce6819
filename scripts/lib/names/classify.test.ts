import { describe, expect, it } from 'vitest';
import { classifyName } from './classify.ts';
import { readNameRules } from './lookups.ts';

const { rules } = readNameRules('seeds/lookups');
/** The kind of the name between 【 and 】. */
function kindOf(sentence: string): string {
  const [before = '', rest = ''] = sentence.split('【');
  const [text = '', after = ''] = rest.split('】');
  return classifyName({ text, before: before.replace(/“$/, ''), after: after.replace(/^”/, '') }, rules).kind;
}

describe('classifyName', () => {
  it.each([
    ['深入开展“【千村万户巾帼行】”活动', 'campaign'],
    ['实施“【农村妇女素质提升计划】”', 'campaign'],
    ['开展“【呵护未来】”预防未成年人性侵宣讲专项行动', 'campaign'],
    ['争创“【巾帼文明岗】”', 'honour'],
    ['寻找“【最美家庭】”活动', 'honour'],
    ['推动“【妇女之家】”向各领域拓展', 'venue'],
    ['运用“【滨江姐姐】”微信公众号', 'platform'],
    ['做好“【两癌】”免费检查', 'welfare'],
    ['帮助妇女获得“【巾帼贷】”资金支持', 'welfare'],
    ['举办“【巾帼创业】”大赛', 'event'],
    ['增强“【四个意识】”、坚定', 'formula'],
    ['实施“【四新五优】”战略', 'formula'],
    ['开展“【八个一】”系列', 'mnemonic'],
    ['通过“【三招】”推动', 'mnemonic'],
    ['“【三八】”期间举办', 'festival'],
    ['围绕“【精彩绽放 巾彩某城】”主题，确定', 'theme-line'],
    ['更加全面地“【学】”，更加深入地', 'emphasis'],
    ['做响“【担当】”文章', 'emphasis'],
    ['开展“【立家规、传家训、扬家风】”主题活动', 'campaign'],
  ])('%s → %s', (sentence, kind) => expect(kindOf(sentence)).toBe(kind));

  it('says when a kind is a guess', () => {
    const guess = classifyName({ text: '巾帼某某新篇章', before: '以', after: '为立足点' }, rules);
    expect(guess).toEqual({ kind: 'campaign', weak: true });
  });
});
