import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import decompress from 'woff2-encoder/decompress';

/** A character as it is drawn, in thousandths of the type's size, up being up. */
export interface Glyph {
  path: string;
  width: number;
}

const FOLDER = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);

/** What stands for a character the font lacks, as printers set it. */
const LACKING = '〓';

/** Where glyphs come from; the files of a text are to be loaded before its characters are asked for. */
export interface Glyphs {
  load(text: string): Promise<void>;
  of(character: string): Glyph;
}

/** The glyphs of Noto Serif SC in one weight; of its hundred files only those that are needed are read. */
export function openGlyphs(weight: number): Glyphs {
  const files = fileOfCharacters();
  const fonts = new Map<string, Font>();
  const glyphs = new Map<string, Glyph>();
  const find = (character: string): Glyph | null => {
    const point = pointOf(character);
    const glyph = fonts.get(files.get(point) ?? '')?.glyphForCodePoint(point);
    return glyph === undefined || glyph.id === 0
      ? null
      : { path: glyph.path.toSVG(), width: glyph.advanceWidth };
  };
  return {
    async load(text) {
      for (const character of text + LACKING) {
        const file = files.get(pointOf(character));
        if (file !== undefined && !fonts.has(file)) fonts.set(file, await openFont(file, weight));
      }
    },
    of(character) {
      const glyph = glyphs.get(character) ?? find(character) ?? find(LACKING);
      if (glyph === null) throw new Error(`glyphs of ${character} were not loaded`);
      glyphs.set(character, glyph);
      return glyph;
    },
  };
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Unpacked first: the library varies the weight of plain fonts only. */
async function openFont(file: string, weight: number): Promise<Font> {
  const plain = await decompress(readFileSync(join(FOLDER, 'files', file)));
  const font = create(Buffer.from(plain));
  if (!('getVariation' in font)) throw new Error(`${file} is no single font`);
  return font.getVariation({ wght: weight });
}

/** Code point → file, from the ranges the package states: `"[4]": "U+1f1e9-1f1f5,U+1f21a"`. */
function fileOfCharacters(): Map<number, string> {
  const ranges = JSON.parse(readFileSync(join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>;
  const files = new Map<number, string>();
  for (const [part, list] of Object.entries(ranges)) {
    const file = `noto-serif-sc-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    for (const range of list.split(',')) {
      const [first = '', last = first] = range.slice('U+'.length).split('-');
      for (let point = parseInt(first, 16); point <= parseInt(last, 16); point += 1) files.set(point, file);
    }
  }
  return files;
}
