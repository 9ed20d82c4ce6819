import { expect, test } from 'vitest';
import { CHINESE, ENGLISH } from '../model/languages.ts';
import { sampleOrganisation, sampleRecord, sampleSource, sampleTheme } from '../model/samples.ts';
import { indexCorpus } from './corpus.ts';
import { localise } from './localise.ts';

const parts = {
  plans: [sampleRecord()],
  organisations: [sampleOrganisation(), sampleOrganisation({ id: 'yi', english: null, region: null })],
  themes: [],
  formulas: [],
};

test('names of organisations and places are English, words of the source stay', () => {
  const { organisations, plans } = localise(parts, ENGLISH);
  expect(organisations[0]).toMatchObject({
    short: 'Jia Women’s Federation',
    region: { name: 'Jia', path: ['Shi', 'Jia'] },
  });
  expect(plans[0]).toMatchObject({
    title: parts.plans[0]?.title,
    issuer: '甲市妇女联合会',
    region: { name: 'Jia' },
  });
});

test('an organisation nobody has named in English keeps its own name', () => {
  expect(localise(parts, ENGLISH).organisations[1]).toMatchObject({ short: '甲市妇联', region: null });
});

test('the place that coined a formula is English where it is known, and “national” stays', () => {
  const formulas = ['national', '甲市', '试省', '丙市', null].map((scope, i) => ({
    ...{ id: `f${i}`, text: '四个意识', en: null, scope },
    occurrences: [],
  }));
  const shown = localise({ ...parts, formulas }, ENGLISH).formulas.map(({ scope }) => scope);
  expect(shown).toEqual(['national', 'Jia', 'Shi', '丙市', null]);
});

test('nothing changes in Chinese', () => {
  expect(localise(parts, CHINESE)).toBe(parts);
});

test('both languages show the same version of the corpus', () => {
  const whole = {
    ...parts,
    themes: [sampleTheme({ enBorders: ["Women's rights belong elsewhere."] })],
    sources: [sampleSource()],
    campaigns: [],
    laws: [],
  };
  const [chinese, english] = [CHINESE, ENGLISH].map((language) => indexCorpus(whole, language));
  expect(english?.version).toBe(chinese?.version);
  const [theme] = whole.themes;
  expect(english?.themes[0]).toMatchObject({
    ...{ id: theme?.id, zh: theme?.en },
    ...{ definition: theme?.enDefinition, borders: ['Women’s rights belong elsewhere.'] },
  });
  expect(english?.chineseNames).toEqual(chinese?.chineseNames);
  expect(english?.recordById.get('jia-2021-plan')?.who).toBe('Jia Women’s Federation');
});
