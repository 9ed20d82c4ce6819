import { describe, expect, it } from 'vitest';
import { keyText, readFold } from '../../../src/search/key.ts';
import { writeFoldTable } from './fold-table.ts';

const table = writeFoldTable(new Set('百千万巾帼大宣讲卫'));

describe('fold table', () => {
  it('reads the traditional form of a name as the simplified one', () => {
    expect(keyText('百千萬巾幗大宣講', readFold(table))).toBe('百千万巾帼大宣讲');
  });

  it('knows the forms of Hong Kong', () => {
    expect(keyText('衛衞', readFold(table))).toBe('卫卫');
  });

  it('leaves out characters that could meet nothing in the corpus', () => {
    expect(table).not.toContain('學');
  });

  it('needs one step for any character', () => {
    const fold = readFold(writeFoldTable({ has: () => true } as unknown as ReadonlySet<string>));
    expect([...fold.values()].filter((char) => fold.has(char))).toEqual([]);
    expect(fold.size).toBeGreaterThan(3000);
  });
});
