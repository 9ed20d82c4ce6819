import { expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';

it.each([
  ['选举进村“两委”。', ['进村两委'], ['进村“两委']],
  ['家庭教育促进法与家庭教育', ['家庭教育', '家庭教育促进法'], ['家庭教育促进法', '家庭教育']],
  ['家 风、家风', ['家风'], ['家 风', '家风']],
  ['ＡＢ与AB', ['AB'], ['ＡＢ', 'AB']],
  ['没有', ['家风'], []],
])('in %s finds %j as printed: %j', (text, terms, printed) => {
  expect(findTerms(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(printed);
});
