import { expect, test } from 'vitest';
import { bestRecords } from './best-first.ts';
import type { BarePassage } from './scan.ts';

function passage(record: string, place: BarePassage['place'], text: string): BarePassage {
  return { record, address: `${record}#${place}`, place, text };
}
const often = passage('often', 'text', '家风家风家风');
const heading = passage('heading', 'heading', '家风');
const title = passage('title', 'title', '家风');

test('a title is better than a heading, a heading better than many times in the text', () => {
  expect(bestRecords([often, heading, title], '家风')).toEqual(new Set(['title']));
  expect(bestRecords([often, heading], '家风')).toEqual(new Set(['heading']));
});

test('among equals more times are better, over all passages of a record', () => {
  const twice = [passage('twice', 'heading', '家风'), passage('twice', 'text', '家风')];
  expect(bestRecords([heading, ...twice, often], '家风')).toEqual(new Set(['twice']));
});

test('those that are equal may all stand first', () => {
  expect(bestRecords([heading, passage('other', 'heading', '家风')], '家风')).toEqual(
    new Set(['heading', 'other']),
  );
});

test('nothing found has no best', () => {
  expect(bestRecords([], '家风')).toEqual(new Set());
});
