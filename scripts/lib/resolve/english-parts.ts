import type { Division } from './division.ts';
import type { English, NameLookups } from './lookups.ts';
import { openSyllables } from './spelling.ts';

/** The English name of one division as its own name tells it, whatever others are called. */
export interface EnglishParts {
  /** `Yueyang`, `Changsha County` */
  name: string;
  /** `Yueyang City`, `Changsha County` */
  typed: string;
}

/** Renders names of divisions, part by part, by pinyin and seeds/lookups/english.yml. */
export interface PartsReader {
  partsOf(division: Division): EnglishParts;
  /** 湘西土家族苗族自治州 → `Xiangxi Tujia and Miao Autonomous Prefecture`; null for a division that is not autonomous. */
  formalOf(division: Division): string | null;
}

/** A stem and the rendering of what stands behind it. */
interface Split {
  stem: string;
  type: string;
}

const AUTONOMOUS = /自治[区州县旗]$/;

/** Builds the reader of parts from the lookups. */
export function openParts({ english, pinyin }: Pick<NameLookups, 'english' | 'pinyin'>): PartsReader {
  const syllables = openSyllables(pinyin);
  const places = new Map(english.places.map((entry) => [(entry.code ?? '') + entry.name, entry.english]));
  const types = byLength(english.types);
  const peoples = byLength(english.nationalities);
  const ethnicTown = new RegExp(`^(..+?)((?:(?:${peoples.map(({ name }) => name).join('|')})族)+)乡$`);
  return { partsOf, formalOf };

  function partsOf(division: Division): EnglishParts {
    const { code, name, level } = division;
    const whole = stated(code, name);
    if (whole !== undefined) return { name: whole, typed: whole };
    const { stem, type } = split(division);
    const bare = render(division, stem);
    const typed = spaced(bare, type);
    const isBare = level === 'province' || level === 'city' || name.endsWith('市');
    return { name: isBare ? bare : typed, typed };
  }

  function formalOf(division: Division): string | null {
    const { name, stem } = division;
    const type = AUTONOMOUS.exec(name)?.[0];
    if (type === undefined) return null;
    return spaced(render(division, stem), peoplesOf(name.slice(stem.length, -type.length)), typeOf(type));
  }

  function split(division: Division): Split {
    const { name, stem, level } = division;
    if (level === 'township') return splitTown(name);
    return stem === name
      ? splitByType(name)
      : { stem, type: typeOf(AUTONOMOUS.test(name) ? name.slice(-1) : name) };
  }

  /** 和孝土家族乡 → 和孝, `Tujia Ethnic Township`. */
  function splitTown(name: string): Split {
    const [, stem, printed] = ethnicTown.exec(name) ?? [];
    if (stem === undefined || printed === undefined) return splitByType(name);
    return { stem, type: spaced(peoplesOf(printed), typeOf('民族乡')) };
  }

  /**
   * 阿拉善左旗 → 阿拉善, `Left Banner`. A name of one character and its type keeps both and gets the type again, as
   * official romanisation has it: 涉县 → 涉县, `County` (Shexian County).
   */
  function splitByType(name: string): Split {
    const found = types.find((type) => name.endsWith(type.name));
    const stem = found === undefined ? name : name.slice(0, -found.name.length);
    return { stem: stem.length < 2 ? name : stem, type: found?.english ?? '' };
  }

  function typeOf(name: string): string {
    return splitByType(name).type;
  }

  /** 土家族苗族 → `Tujia and Miao`; 维吾尔 → `Uygur`; empty for none. */
  function peoplesOf(printed: string): string {
    const names: string[] = [];
    for (let rest = printed; rest !== ''; ) {
      const people = peoples.find(({ name }) => rest.startsWith(name));
      if (people !== undefined) names.push(people.english);
      rest = rest.slice(people?.name.length ?? 1);
    }
    return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
  }

  function stated(code: string, name: string): string | undefined {
    return places.get(code + name) ?? places.get(name);
  }

  function render({ code, name }: Division, stem: string): string {
    return stated(code, stem) ?? joinSyllables(syllables(name, stem, code));
  }
}

/** Syllables as one word by the rules of pinyin for names: `["xi", "an"]` → `Xi'an`, `["lve", "yang"]` → `Lüeyang`. */
export function joinSyllables(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function spaced(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** The longest first, so that 自治县 is tried before 县. */
function byLength(entries: English['types']): English['types'] {
  return [...entries].sort((a, b) => b.name.length - a.name.length);
}
