import type { ColumnGroup } from '../../charts/matrix-sheet.ts';
import type { Theme } from '../../model/theme.ts';

/** The themes as columns of a matrix, in the order of the codebook. */
export function themeColumns(
  themes: readonly Pick<Theme, 'id' | 'zh' | 'short'>[],
  hrefOf: ((theme: string) => string) | undefined,
): ColumnGroup[] {
  const columns = themes.map(({ id, short, zh }) => ({
    id,
    name: short,
    title: zh,
    base: null,
    href: hrefOf?.(id) ?? null,
  }));
  return [{ id: 'themes', name: null, shaded: true, columns }];
}
