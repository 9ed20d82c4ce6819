import { ThemeLexicon } from '../../../src/model/theme.ts';
import { readLookup } from './lookup-file.ts';

/** What the shape alone cannot say: names that must differ, terms that must not come twice under one theme, borders said in both languages. */
const ThemesFile = ThemeLexicon.superRefine(({ themes }, context) => {
  for (const key of ['id', 'zh', 'en', 'short', 'enShort', 'sign'] as const) {
    for (const index of repeated(themes.map((theme) => theme[key]))) {
      context.addIssue({ code: 'custom', path: ['themes', index, key], message: 'is used twice' });
    }
  }
  for (const [order, { terms, borders, enBorders }] of themes.entries()) {
    if (enBorders.length !== borders.length) {
      context.addIssue({
        code: 'custom',
        path: ['themes', order, 'enBorders'],
        message: 'is not as long as borders',
      });
    }
    for (const index of repeated(terms.map(({ term }) => term))) {
      context.addIssue({
        code: 'custom',
        path: ['themes', order, 'terms', index],
        message: 'stands here twice',
      });
    }
  }
});

/** The codebook of themes as an editor wrote it: `seeds/lookups/themes.yml`. Throws with file and line on a fault. */
export function readThemes(path: string): ThemeLexicon {
  return readLookup(path, ThemesFile);
}

/** Places of the values that stood in the list before. */
function repeated(values: string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
