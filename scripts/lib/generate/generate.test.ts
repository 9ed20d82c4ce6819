import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../src/model/record.ts';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import { openRegister } from '../resolve/register.ts';
import { countAuthors } from './author.ts';
import { GenerateError, generatePlans, type PlanTruth } from './generate.ts';
import type { Planted } from './planted.ts';
import { ForeignCorpusError, writeGeneration } from './write-corpus.ts';

const LOOKUPS = 'seeds/lookups';
const PLANS = 200;
const work = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const { records } = readCorpus('seeds/documents', LOOKUPS);
const generate = (plans: number, seed = 1) => generatePlans(records, LOOKUPS, { plans, seed });
const textsOf = (plans: number, seed: number): string[] =>
  [...generate(plans, seed).plans].map(({ text }) => text);

describe('generated plans', () => {
  const out = join(work, 'plans');
  let corpus: Corpus;
  let truths: PlanTruth[];
  let planted: Planted[];
  let texts: Map<string, string>;
  let byFile: Map<string, PlanRecord>;

  beforeAll(() => {
    writeGeneration(generate(PLANS), out);
    corpus = readCorpus(out, LOOKUPS);
    truths = JSON.parse(readFileSync(join(out, 'truth/plans.json'), 'utf8'));
    planted = JSON.parse(readFileSync(join(out, 'truth/planted.json'), 'utf8'));
    texts = new Map(truths.map(({ file }) => [file, readFileSync(join(out, file), 'utf8')]));
    byFile = new Map(corpus.records.map((record) => [record.source.file, record]));
  });

  it('are read with the id, year, place and level they were written for', () => {
    const read = truths
      .map(({ file }) => byFile.get(file))
      .map((one) => [one?.id, one?.year, one?.region?.code, one?.level]);
    expect(read).toEqual(truths.map(({ id, year, region, level }) => [id, year, region, level]));
  });

  it('are read with the sections and items they were written with', () => {
    const read = truths.map(({ file }) =>
      byFile
        .get(file)
        ?.sections.map(({ title, items }) => ({ title, items: items.map(({ heading }) => heading) })),
    );
    expect(read).toEqual(truths.map(({ sections }) => sections));
  });

  it('leave the reader in no doubt', () => {
    expect(corpus.files.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('hold about eight kilobytes', () => {
    const sizes = [...texts.values()].map((text) => Buffer.byteLength(text));
    expect(sizes.reduce((a, b) => a + b) / PLANS).toBeGreaterThan(7500);
    expect(sizes.reduce((a, b) => a + b) / PLANS).toBeLessThan(9000);
  });

  it('keep no place of the texts they are made of, where they speak of another province', () => {
    const foreign = truths
      .filter(({ region }) => !region.startsWith('43'))
      .map(({ file }) => texts.get(file) ?? '');
    expect(foreign.length).toBeGreaterThan(PLANS / 2);
    expect(foreign.filter((text) => /岳阳|湖南|望城|常德|湘|[{}]/.test(text))).toEqual([]);
  });

  it('hold no telephone number', () => {
    expect([...texts.values()].filter((text) => /\d{7}/.test(text))).toEqual([]);
  });

  it('stand at three levels, more counties than cities and more cities than provinces', () => {
    const at = (level: string) => truths.filter((truth) => truth.level === level).length;
    expect(at('province')).toBeGreaterThan(0);
    expect(at('city')).toBeGreaterThan(at('province'));
    expect(at('county')).toBeGreaterThan(at('city') * 3);
  });

  it('hold a name each that stands in no other and that the reader finds', () => {
    expect(new Set(truths.map(({ unique }) => unique)).size).toBe(PLANS);
    for (const { file, unique } of truths) {
      expect(byFile.get(file)?.names.map(({ text }) => text)).toContain(unique);
      expect([...texts].filter(([, text]) => text.includes(unique)).map(([name]) => name)).toEqual([file]);
    }
  });

  it('hold planted campaigns that the reader finds as one family in every plan', () => {
    for (const { text, plans } of planted.filter(({ kind }) => kind === 'campaign')) {
      const families = corpus.campaigns.filter(({ wordings }) =>
        wordings.some((wording) => wording.includes(text)),
      );
      const found = new Set(families.flatMap(({ occurrences }) => occurrences.map(({ record }) => record)));
      expect([text, families.length, [...found].sort()]).toEqual([text, 1, plans.map(({ id }) => id).sort()]);
    }
  });

  it('hold planted laws that the reader finds in every plan', () => {
    for (const { text, plans } of planted.filter(({ kind }) => kind === 'law')) {
      const law = corpus.laws.find(({ title }) => title === text);
      expect(law?.occurrences.map(({ record }) => record).sort()).toEqual(plans.map(({ id }) => id).sort());
    }
  });

  it('hold planted passages word for word', () => {
    const passages = planted.filter(({ kind }) => kind === 'passage');
    const fileOf = new Map(truths.map(({ id, file }) => [id, file]));
    expect(passages.some(({ plans }) => plans.length > 1)).toBe(true);
    for (const { text, plans } of passages)
      for (const { id } of plans) expect(texts.get(fileOf.get(id) ?? '')).toContain(text);
  });

  it('spread what is planted from its origin to other levels in later years', () => {
    for (const { origin, plans } of planted) {
      expect(plans.every(({ year }) => year >= origin.year)).toBe(true);
      expect(plans).toContainEqual(expect.objectContaining({ year: origin.year, level: origin.level }));
    }
    const spread = planted.filter(({ plans }) => new Set(plans.map(({ level }) => level)).size > 1);
    expect(spread.length).toBeGreaterThan(0);
    for (const { origin, plans } of spread)
      for (const { level, year } of plans)
        if (level !== origin.level) expect(year).toBeGreaterThan(origin.year);
  });
});

describe('a generation', () => {
  it('is the same for the same seed and another for another', () => {
    expect(textsOf(30, 7)).toEqual(textsOf(30, 7));
    expect(textsOf(30, 7)).not.toEqual(textsOf(30, 8));
  });

  it('refuses more plans than there are places for', () => {
    const most = countAuthors(openRegister(LOOKUPS)) * 10;
    expect(most).toBeGreaterThan(30_000);
    expect(() => generate(most + 1)).toThrow(GenerateError);
  });

  it('refuses documents that hold too few plans', () => {
    expect(() => generatePlans([], LOOKUPS, { plans: 1, seed: 1 })).toThrow(GenerateError);
  });
});

describe('writing a corpus', () => {
  it('replaces what an earlier run wrote', () => {
    const out = join(work, 'again');
    writeGeneration(generate(12), out);
    writeGeneration(generate(3), out);
    expect(readdirSync(out).sort()).toEqual(['plan-00001.txt', 'plan-00002.txt', 'plan-00003.txt', 'truth']);
  });

  it('refuses a folder that holds anything else and leaves it as it is', () => {
    const out = mkdtempSync(join(work, 'foreign-'));
    writeFileSync(join(out, 'plan-00001.txt'), '自己的');
    expect(() => writeGeneration(generate(1), out)).toThrow(ForeignCorpusError);
    expect(readFileSync(join(out, 'plan-00001.txt'), 'utf8')).toBe('自己的');
    expect(existsSync(join(out, 'truth'))).toBe(false);
  });
});
