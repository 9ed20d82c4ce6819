import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair, comparisonNames } from '../../queries/compared-pairs.ts';
import { corpus } from '../../queries/corpus.ts';
import { passageTexts } from '../../queries/occurrences.ts';
import { allPairs } from '../../queries/pairs.ts';
import { type Branch, printTree, type Tree } from '../tree/tree.ts';
import { comparisonTree } from './comparison-tree.ts';

/** The pages of the natural pairs of the five documents, as trees. */
let pages: { name: string; records: string[]; tree: Branch }[] = [];

beforeAll(async () => {
  const names = await comparisonNames();
  pages = await Promise.all(
    (await allPairs()).map(async ({ before, after }) => ({
      name: `${before.record.id} ${after.record.id}`,
      records: [before.record.id, after.record.id],
      tree: comparisonTree(await comparePair(before, after), names),
    })),
  );
});

const all = (tree: Tree): Branch[] => (typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(all)]);
const hasClass = (name: string) => (one: Branch) =>
  String(one.attributes.class ?? '')
    .split(' ')
    .includes(name);

/** The text of a part without the ¶ that links to it. */
const textOf = (tree: Tree): string => {
  if (typeof tree === 'string') return tree;
  return hasClass('anchor')(tree) ? '' : tree.children.map(textOf).join('');
};

describe('the page of a pair', () => {
  test('every number equals the entries it opens', () => {
    for (const { name, tree } of pages) {
      for (const list of all(tree).filter(hasClass('counted'))) {
        const entries = all(list).filter(hasClass('entry'));
        const number = all(list).find(hasClass('number'));
        expect([number && textOf(number), list.attributes['data-count']], name).toEqual([
          `${entries.length}`,
          `${entries.length}`,
        ]);
      }
    }
  });

  test('each anchor stands once, and each link within the page leads to one', () => {
    for (const { name, tree } of pages) {
      const ids = all(tree).flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size, name).toBe(ids.length);
      const links = all(tree).map(({ attributes }) => String(attributes.href ?? ''));
      const missing = links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
      expect(missing, name).toEqual([]);
    }
  });

  test('each passage of both records that shares something is printed to the letter', async () => {
    const { recordById } = await corpus();
    for (const { name, records, tree } of pages) {
      for (const record of records) {
        const texts = passageTexts(recordById.get(record)?.record as never);
        const passages = all(tree).filter(
          (one) =>
            one.tag === 'p' &&
            hasClass('passage')(one) &&
            String(one.attributes.id).startsWith(`${record}--`),
        );
        for (const passage of passages) {
          const id = String(passage.attributes.id).replace(`${record}--`, '');
          expect(textOf(passage), name).toBe(texts.get(id));
        }
      }
    }
  });

  test('what stands in a unit as shared is what its summary counts', () => {
    for (const { name, tree } of pages) {
      for (const unit of all(tree).filter(hasClass('unit'))) {
        const same = all(unit).filter((one) => hasClass('same')(one) && !hasClass('formulaic')(one));
        const runs = new Set(same.flatMap(({ attributes }) => String(attributes['data-runs']).split(' ')));
        expect(String(runs.size), `${name} ${unit.attributes.id}`).toBe(unit.attributes['data-shared']);
      }
    }
  });
});

test('text that looks like markup stays text', async () => {
  const [pair] = await allPairs();
  if (pair === undefined) throw new Error('the content folder has no pair');
  const comparison = await comparePair(pair.before, pair.after);
  const evil = '<img src=x onerror=alert(1)>"&';
  const sheets = comparison.sheets.map((sheet) => ({ ...sheet, name: evil, who: evil }));
  const names = { themes: new Map<string, string>(), organisation: () => evil, record: () => evil };
  const html = printTree(comparisonTree({ ...comparison, sheets }, names));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
