import { describe, expect, it } from 'vitest';
import { HEAD, writeList } from './picture-list.ts';

describe('writeList', () => {
  it('puts one line a chart after its head and keeps what stands before', () => {
    const picture = { title: '收录情况', files: ['home-coverage-390.png', 'home-coverage-1280.png'] };
    const written = writeList(`# Charts\n\n${HEAD}\n\nold\n`, [picture]);
    expect(written.startsWith(`# Charts\n\n${HEAD}\n`)).toBe(true);
    expect(written).toContain(
      '| 收录情况 | ![收录情况](charts/home-coverage-390.png) | ![收录情况](charts/home-coverage-1280.png) |',
    );
    expect(written).not.toContain('old');
    expect(writeList(written, [picture])).toBe(written);
  });

  it('throws where the document has no place for it', () => {
    expect(() => writeList('# Charts\n', [])).toThrow(HEAD);
  });
});
