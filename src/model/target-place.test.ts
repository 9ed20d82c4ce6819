import { expect, test } from 'vitest';
import type { Target } from './record.ts';
import { sampleRecord, sampleThemed } from './samples.ts';
import { placeTargets } from './target-place.ts';

const target = (quote: string, node = 'o1'): Target => ({
  node,
  quote,
  value: 1,
  unit: '名',
  object: '',
  comparator: '=',
  deadline: null,
  kind: 'target',
});
const place = (text: string, ...quotes: string[]) =>
  placeTargets(
    sampleRecord({ opening: [sampleThemed('o1', text)], targets: quotes.map((quote) => target(quote)) }),
  ).map(({ id, start, end }) => [id, start, end]);

test('the same quantity twice is found in its two places', () => {
  expect(place('百名执委讲党史、百名女性感党恩', '百名', '百名')).toEqual([
    ['jia-2021-plan-t1', 0, 2],
    ['jia-2021-plan-t2', 8, 10],
  ]);
});

test('the tail of a longer number is passed over, a number behind a comma is not', () => {
  expect(place('建成13个，3个示范', '3个')).toEqual([['jia-2021-plan-t1', 6, 8]]);
});

test('what stands nowhere is left out and does not move the anchors of the others', () => {
  expect(place('评选100户', '90户', '评选100户')).toEqual([['jia-2021-plan-t2', 0, 6]]);
});
