import { describe, expect, it } from 'vitest';
import { plantTerms } from '../../../src/model/match-terms.ts';
import type { Name } from '../../../src/model/record.ts';
import { readNameRules } from './lookups.ts';
import { findQuoted } from './quotes.ts';
import { findUnquoted } from './unquoted.ts';
import { verbFinder } from './verb.ts';

const verbs = verbFinder(readNameRules('seeds/lookups').verbs);
const known = plantTerms<Name['kind']>([
  ['妇女之家', 'venue'],
  ['三八红旗手', 'honour'],
]);
const find = (text: string): [string, string][] =>
  findUnquoted(text, findQuoted(text), known, (all, at) => verbs(all.slice(0, at))?.end ?? null).map(
    ({ start, end, kind }) => [text.slice(start, end), kind],
  );

describe('findUnquoted', () => {
  it.each<[string, [string, string][]]>([
    ['大力推进乡村振兴巾帼行动。', [['乡村振兴巾帼行动', 'campaign']]],
    [
      '推进巾帼脱贫行动、巾帼创新创业行动',
      [
        ['巾帼脱贫行动', 'campaign'],
        ['巾帼创新创业行动', 'campaign'],
      ],
    ],
    ['继续开展女童权益保护百场宣讲三年行动，', [['女童权益保护百场宣讲三年行动', 'campaign']]],
    ['筹备首届某市巾帼创新创业大赛', [['某市巾帼创新创业大赛', 'event']]],
    [
      '举办三八、六一、七一等主题活动',
      [
        ['三八', 'festival'],
        ['六一', 'festival'],
        ['七一', 'festival'],
      ],
    ],
    ['做好新媒体矩阵、洞庭伊人等平台的宣传', [['洞庭伊人', 'platform']]],
    [
      '评选三八红旗手，建好妇女之家',
      [
        ['三八红旗手', 'honour'],
        ['妇女之家', 'venue'],
      ],
    ],
    ['6·26禁毒日宣传', [['6·26禁毒日', 'festival']]],
  ])('%s', (text, names) => expect(find(text)).toEqual(names));

  it.each([
    ['a common word', '做到既有行动又有声音，采取具体行动'],
    ['what stands in quotes', '开展“乡村振兴巾帼行动”'],
    ['a plan named in a title', '出台某市科技创新巾帼行动方案'],
    ['the tail of a quoted name', '开展“呵护花蕾”预防未成年人性侵宣讲专项行动'],
    ['a date that is none', '二十三八，第六一次'],
  ])('leaves %s alone', (_, text) => expect(find(text)).toEqual([]));
});
