import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { type Outcome, runTool } from '../../scripts/lib/run/tool.ts';
import { copyWithAdded } from '../../scripts/lib/site/added-documents.ts';
import { PlanRecord } from '../../src/model/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'added-'));
const out = join(folder, 'content');
let run: Outcome;

beforeAll(async () => {
  const documents = join(folder, 'documents');
  copyWithAdded(documents);
  const args = ['--documents', documents, '--out', out];
  run = await runTool('scripts/ingest.ts', args, { keep: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (id: string) =>
  PlanRecord.parse(JSON.parse(readFileSync(join(out, 'plans', `${id}.json`), 'utf8')));
const labels = (units: { label: string | null }[]) => units.map((unit) => unit.label);

test('documents dropped in are read without a rejection', () => {
  expect(run.output).toContain(' 0 rejected');
  expect(run.code).toBe(0);
});

test('the records that were there stay byte for byte', () => {
  for (const file of listFiles('content/plans')) {
    const there = readFileSync(join('content/plans', file));
    expect(readFileSync(join(out, 'plans', file)).equals(there), file).toBe(true);
  }
});

test.each([
  ['zhejiang-2023-plan', 'province', '浙江省', 2023, [2, 4]],
  ['chengdu-wuhou-2024-plan', 'county', '武侯区', 2024, [2, 5]],
  ['ningbo-2020-plan', 'city', '宁波市', 2020, [3, 5]],
  ['kashi-2019-plan', 'city', '喀什地区', 2019, [0, 0]],
  ['chongqing-yuzhong-2022-plan', 'county', '渝中区', 2022, [2, 5]],
])('%s has its level, region, year, sections and items', (id, level, region, year, counts) => {
  const record = read(id);
  expect(record).toMatchObject({
    kind: 'plan',
    evidence: 'full',
    level,
    year,
    organisation: id.replace(/-\d.*/, ''),
  });
  expect(record.region?.name).toBe(region);
  expect([record.sections.length, record.sections.flatMap((s) => s.items).length]).toEqual(counts);
});

describe('what is particular to each', () => {
  test('four levels of numbering nest', () => {
    const [first] = read('zhejiang-2023-plan').sections[0]?.items ?? [];
    expect(first).toMatchObject({ label: '（一）', heading: '深化理论宣讲' });
    expect(labels(first?.items ?? [])).toEqual(['1.', '2.']);
    expect(labels(first?.items[0]?.items ?? [])).toEqual(['（1）', '（2）']);
  });

  test('a notice gives number, recipients and a date in Chinese numerals', () => {
    expect(read('zhejiang-2023-plan')).toMatchObject({
      issuer: '浙江省妇女联合会',
      documentNumber: '浙妇〔2023〕3号',
      issued: '2023-02-10',
      recipients: ['各市妇联', '省直各单位妇工委'],
    });
  });

  test('第一，第二， start anew in each section, read from GB18030', () => {
    const record = read('chengdu-wuhou-2024-plan');
    expect(record.source.encoding).toBe('gb18030');
    expect(record.sections.map((s) => s.items.length)).toEqual([2, 3]);
    expect(record.sections[1]?.items[0]?.heading).toBe('健全维权机制');
    expect(record.region?.path).toEqual(['四川省', '成都市', '武侯区']);
  });

  test('（一） on top with ① below, read from UTF-16', () => {
    const record = read('ningbo-2020-plan');
    expect(record.source.encoding).toBe('utf-16le');
    expect(labels(record.sections)).toEqual(['（一）', '（二）', '（三）']);
    expect(labels(record.sections[0]?.items ?? [])).toEqual(['①', '②']);
  });

  test('a plan without numbers keeps its paragraphs in the opening', () => {
    expect(read('kashi-2019-plan').opening).toHaveLength(4);
  });

  test('a federation of the whole country has its level and no region above it', () => {
    const national = listFiles(join(out, 'plans')).filter((file) => file.endsWith('-2021-plan.json'));
    const records = national.map((file) => read(file.replace('.json', '')));
    const record = records.find((r) => r.source.file === 'quanguo-section-sentences.txt');
    expect(record).toMatchObject({ level: 'national', year: 2021, kind: 'plan' });
    expect(record?.sections).toHaveLength(3);
  });

  test('numbers and addresses of persons are withheld and counted', () => {
    const record = read('chongqing-yuzhong-2022-plan');
    expect(record.redactions.map((r) => r.kind).sort()).toEqual(['email', 'id-number', 'phone', 'phone']);
    expect(JSON.stringify(record)).not.toMatch(/138.?0013|139.?0013|fulian@|19491231/);
    expect(record.issued).toBe('2022-03-08');
  });
});
