import { expect, test } from 'vitest';
import { sampleItem, sampleOccurrence, sampleRecord, sampleSection, sampleText } from '../model/samples.ts';
import { compareSheets } from './comparison.ts';
import { segmentsOf } from './segments.ts';
import type { Sheet, SheetUse } from './sheet.ts';

const SHARED = '深入开展巾帼志愿服务进社区活动';
const theme = (id: string) => [{ id, score: 1, evidence: ['词'] }];

/** A record of one section with an item for each text, of the theme given. */
function sheet(id: string, items: [theme: string, text: string][], part: Partial<Sheet> = {}): Sheet {
  const record = sampleRecord({
    id,
    organisation: id,
    sections: [
      sampleSection(
        's1',
        items.map(([of, text], i) =>
          sampleItem(`s1-i${i + 1}`, {
            heading: `条目${id}${i}`,
            paragraphs: [sampleText(`s1-i${i + 1}-p1`, text)],
            themes: theme(of),
          }),
        ),
        { title: '' },
      ),
    ],
  });
  return {
    record,
    name: id,
    who: id,
    citation: id,
    above: [],
    shares: {},
    uses: [],
    formulas: [],
    similar: [],
    ...part,
  };
}

const use = (id: string, record: string, since: SheetUse['since'] = 'organisation'): SheetUse => ({
  thing: { type: 'campaign', id, name: id, kind: 'campaign' },
  places: [sampleOccurrence({ record, node: 's1-i1-p1', start: 2, end: 4, text: id })],
  since,
});
const noPlans = () => [];

const sheets = [
  sheet('jia', [['family', `${SHARED}，甲。`]], { uses: [use('开展', 'jia'), use('甲', 'jia')] }),
  sheet('yi', [['health', `继续${SHARED}`]], { uses: [use('开展', 'yi'), use('乙', 'yi', 'corpus')] }),
  sheet('bing', [['health', '办好三件实事。']]),
];

test('holds every two columns against each other, and tells what became of names for neighbours alone', () => {
  const { pairs } = compareSheets(sheets, ['family', 'health'], noPlans);
  expect(pairs.map(({ a, b, changes }) => [a, b, changes !== null])).toEqual([
    [0, 1, true],
    [0, 2, false],
    [1, 2, true],
  ]);
  expect(pairs[0]?.changes?.things.map(({ thing, status, since }) => [thing.id, status, since])).toEqual([
    ['开展', 'carried', null],
    ['甲', 'notFound', null],
    ['乙', 'added', 'corpus'],
  ]);
});

test('each unit stands in one row of one theme, and each run on both its sides', () => {
  const { rows, runs } = compareSheets(sheets, ['family', 'health'], noPlans);
  expect(rows.map(({ theme: of, cells }) => [of, ...cells.map((units) => units.length)])).toEqual([
    ['family', 1, 0, 0],
    ['health', 0, 1, 1],
  ]);
  expect(runs.map(({ a, b }) => [a.column, b.column])).toEqual([[0, 1]]);
  for (const column of [0, 1]) {
    expect(
      [...segmentsOf(column, runs).values()].flat().map(({ runs: of, start, end }) => [of, end - start]),
    ).toEqual([[[0], SHARED.length]]);
  }
});

test('what all sheets say is formula is no shared text', () => {
  const whole = [{ passage: 's1-i1-p1', start: 0, end: 20 }];
  const told = sheets.map((one) => ({ ...one, formulas: whole }));
  const { pairs, runs } = compareSheets(told, [], noPlans);
  expect(pairs[0]?.shared).toEqual({ inA: 0, inB: 0 });
  expect(runs.map(({ formula }) => formula)).toEqual([true]);
});

test('a counterpart is told from both sides, with its reason', () => {
  const { counterparts } = compareSheets(sheets, ['family', 'health'], noPlans);
  expect(counterparts[0]?.get('s1-i1')).toMatchObject([{ column: 1, unit: 's1-i1', characters: 15 }]);
  expect(counterparts[1]?.get('s1-i1')?.map(({ column }) => column)).toContain(0);
});

test('the same sheets, sent as a file, give the same comparison', () => {
  const sent = JSON.parse(JSON.stringify(sheets)) as Sheet[];
  expect(compareSheets(sent, ['family'], noPlans)).toEqual(compareSheets(sheets, ['family'], noPlans));
});
