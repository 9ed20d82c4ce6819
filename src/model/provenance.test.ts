import { describe, expect, test } from 'vitest';
import { stateFacts } from './provenance.ts';
import { sampleRecord, sampleSource, sampleText, sampleThemed } from './samples.ts';
import type { FrameText } from './source.ts';

const frame = (role: FrameText['role'], text: string, line: number): FrameText => ({
  ...sampleText(`f${line}`, text, line),
  role,
});
const factOf = (facts: ReturnType<typeof stateFacts>, key: string) => facts.find((fact) => fact.key === key);

describe('facts of a plan', () => {
  const record = sampleRecord({
    documentNumber: '甲妇发〔2021〕5号',
    front: [sampleText('title', '甲市妇联2021年工作要点', 9)],
  });
  const facts = stateFacts(
    record,
    sampleSource({
      frame: [
        frame('issuer-mark', '甲市妇女联合会文件', 3),
        frame('document-number', '甲妇发〔2021〕5号', 5),
      ],
    }),
  );

  test('point to the line that states them', () => {
    expect(factOf(facts, 'documentNumber')).toEqual({
      key: 'documentNumber',
      value: '甲妇发〔2021〕5号',
      line: 5,
    });
    expect(factOf(facts, 'issuer')?.line).toBe(3);
    expect(factOf(facts, 'year')).toEqual({ key: 'year', value: '2021', line: 9 });
  });

  test('have no line where they are inferred, and no value where the text states none', () => {
    expect(factOf(facts, 'region')).toEqual({ key: 'region', value: '试省甲市', line: null });
    expect(factOf(facts, 'issued')).toEqual({ key: 'issued', value: null, line: null });
  });
});

test('a part of a roundup takes the heading right above it, not the last of the document', () => {
  const record = sampleRecord({
    evidence: 'summary',
    opening: [sampleThemed('o1', '2021年，市妇联将深化改革。')],
    source: { ...sampleRecord().source, lines: [12, 12] },
  });
  const source = sampleSource({
    frame: [
      frame('heading', '乙市妇联', 4),
      frame('heading', '甲市妇联', 10),
      frame('heading', '丙市妇联', 20),
    ],
  });
  expect(factOf(stateFacts(record, source), 'issuer')?.line).toBe(10);
});
