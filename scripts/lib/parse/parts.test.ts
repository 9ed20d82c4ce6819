import { describe, expect, it, test } from 'vitest';
import { splitParts } from './parts.ts';
import { blocksOf, textsOf } from './test-blocks.ts';

function parts(...lines: string[]) {
  const { frame, title, front, body, attachments } = splitParts(blocksOf(lines.join('\n')).blocks);
  return {
    title,
    frame: frame.map(({ role, text }) => `${role}: ${text.text}`),
    front: front.map((text) => text.text),
    body: textsOf(body),
    attachments: attachments.map(textsOf),
  };
}
const NOTICE = '关于印发《岳阳市妇联2021年工作要点》的通知';
const TITLE = '岳阳市妇联2021年工作要点';

test('a red head, a notice, the plan and its tail are taken apart', () => {
  const read = parts(
    '岳阳市妇女联合会文件',
    '岳妇发〔2021〕5号',
    NOTICE,
    '各县市区妇联：',
    '现将要点印发给你们，请贯彻执行。',
    '岳阳市妇联',
    '2021年3月5日',
    TITLE,
    '2021年是开局之年。',
    '一、引领',
    '抄送：省妇联',
    '共印80份',
  );
  expect(read.frame).toEqual([
    'issuer-mark: 岳阳市妇女联合会文件',
    'document-number: 岳妇发〔2021〕5号',
    `notice: ${NOTICE}`,
    'recipients: 各县市区妇联：',
    'notice: 现将要点印发给你们，请贯彻执行。',
    'signer: 岳阳市妇联',
    'date: 2021年3月5日',
    'copied-to: 抄送：省妇联',
    'imprint: 共印80份',
  ]);
  expect([read.title, read.front, read.body]).toEqual([TITLE, [TITLE], ['2021年是开局之年。', '一、引领']]);
});

describe('a notice that alone prints the title', () => {
  it('gives it, and ends behind its signature', () => {
    const read = parts(
      NOTICE,
      '各县市区妇联：',
      '现印发给你们。',
      '岳阳市妇联',
      '2021年3月5日',
      '今年是开局之年。',
      '一、引领',
    );
    expect([read.title, read.front, read.body]).toEqual([TITLE, [], ['今年是开局之年。', '一、引领']]);
  });

  it('needs no recipients', () => {
    expect(parts(NOTICE, '现将要点印发给你们。', '岳阳市妇联', '2021年3月5日', '一、引领').body).toEqual([
      '一、引领',
    ]);
  });

  it('ends behind its own sentence where it is not signed', () => {
    expect(parts(NOTICE, '各县市区妇联：', '现印发给你们。', '今年是开局之年。', '一、引领').body).toEqual([
      '今年是开局之年。',
      '一、引领',
    ]);
  });

  it('leaves a text without labels and its signature to the plan', () => {
    const read = parts(
      NOTICE,
      '各县市区妇联：',
      '现印发给你们。',
      '今年开展宣讲。',
      '岳阳市妇联',
      '2021年3月5日',
    );
    expect([read.body, read.frame.slice(-2)]).toEqual([
      ['今年开展宣讲。'],
      ['signer: 岳阳市妇联', 'date: 2021年3月5日'],
    ]);
  });
});

test('lines right under the title are front or frame', () => {
  const read = parts(TITLE, '（2021年3月5日执委会通过）', '岳阳市妇联', '各县市区妇联：', '一、引领');
  expect(read.front).toEqual([TITLE, '（2021年3月5日执委会通过）']);
  expect(read.frame).toEqual(['signer: 岳阳市妇联', 'recipients: 各县市区妇联：']);
});

test('a name in the middle of the text is no signature', () => {
  expect(parts(TITLE, '一、引领', '岳阳市妇联', '组织学习。').body).toEqual([
    '一、引领',
    '岳阳市妇联',
    '组织学习。',
  ]);
});

describe('attachments', () => {
  it('open at their labels; the list over the signature is frame', () => {
    const read = parts(
      TITLE,
      '一、引领',
      '附件：1.方案',
      '2.清单',
      '岳阳市妇联',
      '附件1',
      '方案',
      '附件2',
      '清单',
      '抄送：省妇联',
    );
    expect(read.attachments).toEqual([
      ['附件1', '方案'],
      ['附件2', '清单'],
    ]);
    expect(read.frame).toEqual([
      'attachment-list: 附件：1.方案',
      'attachment-list: 2.清单',
      'signer: 岳阳市妇联',
      'copied-to: 抄送：省妇联',
    ]);
  });

  it('open with their title on the same line', () => {
    expect(parts(TITLE, '一、引领', '附件1：安排表', '甲\t乙', '附件2 清单', '1.宣讲。').attachments).toEqual(
      [
        ['附件1：安排表', '甲\t乙'],
        ['附件2清单', '1.宣讲。'],
      ],
    );
  });
});

test('a table of contents is frame, and the headings stand once', () => {
  const read = parts(
    TITLE,
    '目 录',
    '一、引领……1',
    '二、服务……3',
    '一、引领',
    '学习。',
    '二、服务',
    '培训。',
  );
  expect(read.body).toEqual(['一、引领', '学习。', '二、服务', '培训。']);
  expect(read.frame).toEqual(['text: 目录', 'text: 一、引领……1', 'text: 二、服务……3']);
});

test('a text without anything like a title is named after its first line', () => {
  expect(parts('座谈会召开', '会议提出要求。').title).toBe('座谈会召开');
});
