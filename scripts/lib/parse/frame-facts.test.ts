import { describe, expect, it, test } from 'vitest';
import { LineIndex, trace } from '../read/traced.ts';
import { readFrame } from './frame-facts.ts';
import type { FrameBlock } from './parts.ts';

/** Facts of a frame given as [role, text] in printed order. */
function facts(...printed: [FrameBlock['role'], string][]) {
  const source = printed.map(([, text]) => text).join('\n');
  let at = 0;
  const frame = printed.map(([role, text]): FrameBlock => {
    const block = { role, text: trace(source, at, at + text.length) };
    at += text.length + 1;
    return block;
  });
  return readFrame(frame, new LineIndex(source));
}

test('a frame that says nothing leaves every fact empty', () => {
  expect(facts(['text', '★'])).toEqual({
    documentNumber: null,
    issued: null,
    impossibleDate: null,
    recipients: [],
    copiedTo: [],
    editor: null,
    signers: [],
  });
});

describe('recipients', () => {
  it.each([
    ['各县市区妇联、市直机关妇委会：', ['各县市区妇联', '市直机关妇委会']],
    ['各市、县（市、区）妇联，省直机关妇工委：', ['各市、县（市、区）妇联', '省直机关妇工委']],
    ['各镇、街道妇联：', ['各镇、街道妇联']],
    ['各区妇联（妇工委、妇委会）、团体会员:', ['各区妇联（妇工委、妇委会）', '团体会员']],
    ['各区妇联（妇工委、妇委会，团体会员：', ['各区妇联（妇工委', '妇委会', '团体会员']],
  ])('of %s', (text, recipients) => {
    expect(facts(['recipients', text]).recipients).toEqual(recipients);
  });

  it('stand behind 主送 too, copies behind any other word', () => {
    const read = facts(
      ['copied-to', '主送：各县市区妇联'],
      ['copied-to', '抄送：市委办公室，市政府办公室。'],
    );
    expect([read.recipients, read.copiedTo]).toEqual([['各县市区妇联'], ['市委办公室', '市政府办公室']]);
  });
});

test('the first date that exists is the date of signature, one that does not is told with its line', () => {
  const read = facts(['date', '2024年2月30日'], ['date', '2024年3月1日']);
  expect([read.issued, read.impossibleDate]).toMatchObject([
    '2024-03-01',
    { printed: '2024年2月30日', line: 1 },
  ]);
});

test('signers come before the issuer mark', () => {
  expect(facts(['issuer-mark', '湖南省妇女联合会文件'], ['signer', '省妇联']).signers).toEqual([
    '省妇联',
    '湖南省妇女联合会',
  ]);
});

test.each([
  ['整理 / 李立', '李立'],
  ['（编辑：王某）', '王某'],
  ['记者 张某', null],
])('the editor in %s is %j', (text, editor) => {
  expect(facts(['byline', text]).editor).toBe(editor);
});

test('the facts of a notice that forwards belong to who forwards', () => {
  const read = facts(
    ['document-number', '昆妇发〔2022〕6号'],
    ['notice', '昆明市妇联关于转发《云南省妇联2022年工作要点》的通知'],
    ['signer', '昆明市妇联'],
    ['date', '2022年3月1日'],
  );
  expect([read.documentNumber, read.signers, read.issued]).toEqual([null, [], null]);
});
