import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../read/decode.ts';
import type { ResolvedIssuer, Resolver } from '../resolve/resolver.ts';
import { buildRecord } from './record.ts';
import { draftSingle } from './single.ts';
import { blocksOf, isFederation } from './test-blocks.ts';

const YUEYANG: ResolvedIssuer = {
  value: {
    id: 'yueyang',
    name: '岳阳市妇女联合会',
    short: '岳阳市妇联',
    english: null,
    level: 'city',
    region: null,
    parent: null,
  },
  above: [
    {
      id: 'hunan',
      name: '湖南省妇女联合会',
      short: '湖南省妇联',
      english: null,
      level: 'province',
      region: null,
      parent: null,
    },
  ],
  place: 'yueyang',
  issues: [],
};
/** Knows one city, and doubts all else by name. */
const resolver: Resolver = {
  isOrganisation: isFederation,
  resolve: (printed) =>
    printed.startsWith('岳阳市')
      ? YUEYANG
      : { value: null, above: [], place: null, issues: [{ code: 'place-unknown', message: printed }] },
};

function build(lines: string[], sidecar = {}) {
  const text = lines.join('\n');
  const { blocks, index } = blocksOf(text);
  const [draft] = draftSingle(blocks, index, sidecar).drafts;
  const source: SourceFile = {
    file: 'x.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    text,
    characters: 1,
  };
  return buildRecord(draft as NonNullable<typeof draft>, source, resolver);
}

describe('buildRecord', () => {
  it.each([
    [['岳阳市妇联2021年工作要点', '一、甲'], 'yueyang-2021-plan'],
    [['岳阳市妇联2020年工作总结', '一、甲'], 'yueyang-2020-review'],
    [['岳阳市妇联工作要点', '一、甲'], 'yueyang-undated-plan'],
    [['某县妇联2021年工作要点', '一、甲'], 'unplaced-2021-plan'],
    [['座谈会召开', '提出要求。'], 'unplaced-undated-other'],
  ])('names the record of %j %s', (lines, id) => {
    expect(build(lines).record.id).toBe(id);
  });

  it('takes the first name that resolves, and brings those above it', () => {
    const { record, organisations } = build(['某县妇联2021年工作要点', '一、甲', '岳阳市妇联']);
    expect([record.organisation, record.issuer, record.level]).toEqual([
      'yueyang',
      '岳阳市妇女联合会',
      'city',
    ]);
    expect(organisations.map((one) => one.id)).toEqual(['yueyang', 'hunan']);
    expect(record.issues).toEqual([]);
  });

  it('keeps the doubts of the first name where none resolves, and none about what is no plan', () => {
    const lines = ['某县妇联2021年工作要点', '一、甲', '某市妇联'];
    expect(build(lines).record.issues).toEqual([{ line: 0, code: 'place-unknown', message: '某县妇联' }]);
    const codes = build(lines, { kind: 'other' }).record.issues.map((one) => one.code);
    expect(codes).toEqual([]);
  });

  it('says which lines of the source are the record', () => {
    expect(
      build(['岳阳市妇女联合会文件', '岳阳市妇联2021年工作要点', '一、甲', '岳阳市妇联']).record.source.lines,
    ).toEqual([2, 3]);
  });
});
