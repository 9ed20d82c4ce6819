import { expect, test } from 'vitest';
import type { Campaign, Formula, Law } from '../../../src/model/campaign.ts';
import type { WrittenEntry } from './glossary-file.ts';
import { linkGlossary, renderFormulas } from './link-glossary.ts';

const written = (term: string, also: string[] = []): WrittenEntry => ({
  term,
  also,
  kind: 'campaign',
  english: `English of ${term}`,
  basis: 'ours',
  gloss: 'What it is.',
  general: false,
});
const campaign = (id: string, name: string, wordings = [name]) => ({ id, name, wordings }) as Campaign;
const formula = (id: string, text: string) => ({ id, text, en: null }) as Formula;
const names = {
  campaigns: [
    campaign('jia', '巾帼大宣讲'),
    campaign('yi', '百千万巾帼大宣讲', ['百千万巾帼大宣讲', '大宣讲']),
  ],
  formulas: [formula('sigeyishi', '四个意识')],
  laws: [{ id: 'fa', title: '中华人民共和国民法典', short: '民法典' } as Law],
};
const pagesOf = (entries: WrittenEntry[]) =>
  Object.fromEntries(
    linkGlossary(entries, names).map(({ term, page }) => [term, page && `${page.type} ${page.id}`]),
  );

test('links a term to the name that is called so, in any form of print', () => {
  expect(
    pagesOf([written('“四个意识”'), written('民法典'), written('巾帼大宣讲'), written('春蕾计划')]),
  ).toEqual({
    '“四个意识”': 'formula sigeyishi',
    民法典: 'law fa',
    巾帼大宣讲: 'campaign jia',
    春蕾计划: null,
  });
});

test('gives a page to the entry of its name before one that has it among its other forms', () => {
  expect(pagesOf([written('宣讲', ['巾帼大宣讲', '大宣讲']), written('巾帼大宣讲')])).toEqual({
    宣讲: 'campaign yi',
    巾帼大宣讲: 'campaign jia',
  });
});

test('sorts by pinyin and gives the meaning of formulas, null where there is none', () => {
  const glossary = linkGlossary([written('四个意识'), written('民法典')], names);
  expect(glossary.map(({ id }) => id)).toEqual(['minfadian', 'sigeyishi']);
  expect(glossary[0]).not.toHaveProperty('general');
  const formulas = renderFormulas([...names.formulas, formula('x', '三新')], glossary);
  expect(formulas.map(({ en }) => en)).toEqual(['English of 四个意识', null]);
});
