import { expect, test } from 'vitest';
import { LOOKUPS } from './lookups.ts';
import { openResolver } from './resolver.ts';

const resolver = openResolver(LOOKUPS);

test.each(['岳阳市妇联', '长沙市望城区妇女联合会', '省妇联', '全国妇联', '岳阳妇联', '共青团湖南省委'])(
  'takes %s for an organisation',
  (line) => expect(resolver.isOrganisation(line)).toBe(true),
);

test.each(['加强妇联', '各级妇联', '岳阳市', '打造坚强妇联'])('takes %s for none', (line) =>
  expect(resolver.isOrganisation(line)).toBe(false),
);

test('gives the place that ids of records begin with, whatever the body', () => {
  expect(resolver.resolve('长沙市望城区妇联', []).place).toBe('changsha-wangcheng');
  expect(resolver.resolve('岳阳市总工会', []).place).toBe('yueyang');
});
