import { type NameType, packEntry, type ReadEntry, readEntry } from './name-entry.ts';

/** For tests: an entry, each form as text and letters, `['湘女贷', 'xiang nv dai']`. */
export function sampleName(
  type: NameType,
  records: number,
  ...forms: readonly (readonly [text: string, letters: string])[]
): ReadEntry {
  const kinds: [NameType, string][] = [[type, type]];
  const entry = {
    type,
    kind: type,
    id: (forms[0]?.[1] ?? '').replaceAll(' ', ''),
    records,
    forms: forms.map(([text, letters]) => ({ text, letters })),
  };
  return readEntry(packEntry(entry, kinds), kinds, new Map([['貸', '贷']]));
}

/** For tests: names of every type; the organisation is invented. */
export const SAMPLE_NAMES: readonly ReadEntry[] = [
  sampleName('campaign', 1, ['湘女贷', 'xiang nv dai']),
  sampleName(
    'campaign',
    3,
    ['农村妇女素质提升计划', 'nong cun fu nv su zhi ti sheng ji hua'],
    ['湘女素质提升工程', 'xiang nv su zhi ti sheng gong cheng'],
  ),
  sampleName(
    'campaign',
    4,
    ['巾帼心向党', 'jin guo xin xiang dang'],
    ['巾帼心向党  喜迎二十大', 'jin guo xin xiang dang xi ying er shi da'],
  ),
  sampleName(
    'campaign',
    4,
    ['百千万巾帼大宣讲', 'bai qian wan jin guo da xuan jiang'],
    ['巾帼大宣讲', 'jin guo da xuan jiang'],
  ),
  sampleName('campaign', 1, ['百千万行动', 'bai qian wan xing dong']),
  sampleName(
    'theme',
    9,
    ['乡村振兴', 'xiang cun zhen xing'],
    ['Rural revitalisation', 'rural revitalisation'],
  ),
  sampleName('organisation', 3, ['甲阳市妇联', 'jia yang shi fu lian'], ['甲阳', 'jia yang']),
  sampleName('year', 8, ['2021年', '2 0 2 1 nian'], ['2021', '2 0 2 1']),
  sampleName(
    'law',
    2,
    ['未成年人保护法', 'wei cheng nian ren bao hu fa'],
    ['中华人民共和国未成年人保护法', 'zhong hua ren min gong he guo wei cheng nian ren bao hu fa'],
  ),
];
