import { expect, test } from 'vitest';
import { sampleRecord } from '../model/samples.ts';
import { commonOrigin } from './origin.ts';
import type { Sheet } from './sheet.ts';

const sheet = (id: string, part: Partial<Sheet['record']> = {}, above = ['sheng', 'quanguo']): Sheet => ({
  record: sampleRecord({ id, organisation: id, ...part }),
  name: id,
  who: id,
  citation: '',
  above,
  shares: {},
  uses: [],
  formulas: [],
  similar: [],
});
const much = { inA: 100, inB: 0 };
const collected = (plans: Record<string, string[]>) => (organisation: string, year: number) =>
  (plans[`${organisation} ${year}`] ?? []).map((id) => ({ id }));
const none = collected({});

test.each([
  ['two peers that share much and have no plan above them', sheet('jia'), sheet('yi'), much, none, 'missing'],
  ['as much on the other side only', sheet('jia'), sheet('yi'), { inA: 0, inB: 100 }, none, 'missing'],
  ['one character less', sheet('jia'), sheet('yi'), { inA: 99, inB: 99 }, none, null],
  ['another level', sheet('jia'), sheet('yi', { level: 'county' }), much, none, null],
  ['unknown levels', sheet('jia', { level: null }), sheet('yi', { level: null }), much, none, null],
  ['one organisation in two years', sheet('jia'), sheet('yi', { organisation: 'jia' }), much, none, null],
  [
    'a plan of the level above, of the year of either',
    sheet('jia'),
    sheet('yi', { year: 2022 }),
    much,
    collected({ 'sheng 2022': ['sheng-2022-plan'], 'quanguo 2021': ['quanguo-2021-plan'] }),
    ['sheng-2022-plan', 'quanguo-2021-plan'],
  ],
  [
    'a plan above of another year',
    sheet('jia'),
    sheet('yi'),
    much,
    collected({ 'sheng 2020': ['sheng-2020-plan'] }),
    'missing',
  ],
  [
    'a plan above one of them only',
    sheet('jia'),
    sheet('yi', {}, ['lingsheng']),
    much,
    collected({ 'sheng 2021': ['sheng-2021-plan'] }),
    'missing',
  ],
  ['no year', sheet('jia', { year: null }), sheet('yi', { year: null }), much, none, 'missing'],
])('%s: %#', (_, a, b, shared, plansOf, origin) => {
  expect(commonOrigin(a, b, shared, plansOf)).toEqual(origin);
});
