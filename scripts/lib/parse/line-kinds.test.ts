import { expect, test } from 'vitest';
import { attachmentNumber, findDocumentNumber, isRow, lineKind } from './line-kinds.ts';
import { isFederation } from './test-blocks.ts';

test.each([
  ['序号\t内容', 'row'],
  ['| 1 | 宣讲 |', 'row'],
  ['附件', 'attachment'],
  ['附件2：', 'attachment'],
  ['附件：1.活动方案', 'attachment-list'],
  ['附件3 联系人名单', 'attachment-list'],
  ['附件3联系人名单', 'attachment-list'],
  ['抄送：省妇联', 'copied-to'],
  ['发：各市州妇联', 'copied-to'],
  ['岳阳市妇联办公室 2021年3月5日印发', 'imprint'],
  ['共印80份', 'imprint'],
  ['（此件公开发布）', 'imprint'],
  ['（联系人：王某）', 'contact'],
  ['岳妇发〔2021〕5号', 'document-number'],
  ['湘妇〔2019〕3号 签发人：王某', 'document-number'],
  ['2021年3月5日', 'date'],
  ['岳阳市妇联 2021年3月5日', 'date'],
  ['一、引领', 'label'],
  ['关于印发《岳阳市妇联2021年工作要点》的通知', 'notice-title'],
  ['岳阳市妇联', 'organisation'],
  ['岳阳市妇女联合会文件', 'issuer-mark'],
  ['整理 / 李立', 'byline'],
  ['岳阳市妇联2021年工作要点', 'title'],
  ['各县市区妇联，市直妇委会：', 'salutation'],
  ['同志们：', 'salutation'],
  ['2021年是建党一百周年。', 'text'],
  ['附件1所列任务，由各部室负责。', 'text'],
  ['联系人民群众', 'text'],
  ['发展妇女事业', 'text'],
  ['要求如下，请照办：', 'text'],
] as const)('%s is of kind %s', (text, kind) => {
  expect(lineKind(text, isFederation)).toBe(kind);
});

test('a row has cells parted by tabs, or bars on both sides', () => {
  expect(['甲\t', '|甲|', '甲|乙', '|甲'].map(isRow)).toEqual([true, true, false, false]);
});

test.each([
  ['（岳妇发〔2021〕5号）', '岳妇发〔2021〕5号'],
  ['岳妇发 [2021] 5 号', '岳妇发[2021]5号'],
  ['湘妇〔2019〕3号 签发人：王某', '湘妇〔2019〕3号'],
  ['按照岳妇发〔2021〕5号要求', null],
])('the number of the document in %s is %j', (text, number) => {
  expect(findDocumentNumber(text)).toBe(number);
});

test('the number of an attachment is read, empty where none is printed', () => {
  expect(['附件2：清单', '附件 一', '附件', '清单'].map(attachmentNumber)).toEqual(['2', '一', '', '']);
});
