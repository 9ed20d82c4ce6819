/** A number with its unit as it stands in a text. */
export interface Quantity {
  value: number;
  /** `户`; `%` for shares. */
  unit: string;
  /** From the number to the end of the unit, a mark of comparison behind it included: 50个以上. */
  start: number;
  end: number;
  comparator: '=' | '>=' | '<=' | '~';
}

/** Measure words of what plans promise; the longest first. */
const UNITS = [
  ...[
    '人次',
    '场次',
    '个百分点',
    '平方米',
    '小时',
    '人',
    '个',
    '户',
    '名',
    '场',
    '期',
    '家',
    '所',
    '件',
    '对',
  ],
  ...[
    '次',
    '批',
    '项',
    '元',
    '支',
    '条',
    '篇',
    '份',
    '部',
    '本',
    '处',
    '间',
    '位',
    '例',
    '起',
    '组',
    '种',
    '册',
    '台',
    '亩',
    '堂',
    '节',
    '门',
  ],
];
const DIGITS = '\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?';
const HAN = '[一二三四五六七八九十百千万两]{1,6}';
/** 2679期, 100万, 338万元, 百万以上, 千户, 十二件, 33.91% */
const NUMBER = new RegExp(
  `(?<![\\d.·〔（(第—-])(?:(${DIGITS})\\s*([万亿千百]?)([多余]?)|(${HAN})([多余]?))\\s*(${UNITS.join('|')}|%|％)?`,
  'g',
);
const HUNDREDTHS = new RegExp(`百分之(${HAN}|${DIGITS})`, 'g');
const ALL_COVERED = /全覆盖/g;

const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const ONES = new Map([...'零一二三四五六七八九'].map((c, i): [string, number] => [c, i]));

/** A Chinese numeral → number: `十二` → 12, `百万` → 1000000, `两千` → 2000; null where it is none. */
export function parseHanNumber(text: string): number | null {
  let total = 0;
  let part = 0;
  let digit: number | null = null;
  for (const c of text) {
    const one = c === '两' ? 2 : ONES.get(c);
    const power = POWERS[c];
    if (one !== undefined) digit = one;
    else if (power === undefined) return null;
    else if (power >= 10_000) {
      total += (part + (digit ?? 0) || 1) * power;
      [part, digit] = [0, null];
    } else {
      part += (digit ?? 1) * power;
      digit = null;
    }
  }
  return text === '' ? null : total + part + (digit ?? 0);
}

/** Every quantity in a text, in order; years, dates, ages, ordinals, anniversaries and hotlines are none. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const quantity = readNumber(text, match);
    if (quantity) found.push(quantity);
  }
  for (const match of text.matchAll(HUNDREDTHS)) {
    const value = /\d/.test(match[1] as string) ? Number(match[1]) : parseHanNumber(match[1] as string);
    if (value !== null)
      found.push(
        compared(text, { value, unit: '%', start: match.index, end: match.index + match[0].length }),
      );
  }
  for (const { index } of text.matchAll(ALL_COVERED)) {
    found.push({ value: 100, unit: '%', start: index, end: index + 3, comparator: '=' });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= (found[i - 1] as Quantity).end);
}

function readNumber(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, digits, power = '', more, han, hanMore, unit = ''] = match;
  const end = match.index + whole.trimEnd().length;
  const after = text.slice(end, end + 4);
  if (han !== undefined) return readHan(text, match.index, end, han, unit, hanMore);
  if (
    digits === undefined ||
    isNoQuantity(digits, unit, power, after, text.slice(Math.max(0, match.index - 8), match.index))
  )
    return null;
  const scale = POWERS[power] ?? 1;
  const value = Number(digits.replace(/[,，]/g, '')) * scale;
  const share = unit === '％' ? '%' : unit;
  return compared(text, { value, unit: share, start: match.index, end }, more !== '');
}

/** A promise of at least so many makes the smallest numeral a quantity: 每年至少接受或开展一次. */
const AT_LEAST = /(?:至少|不少于|不低于)[^，,。；]{0,8}$/;

/** A Chinese numeral counts from ten up, with a measure or 以上 behind it: 千户, 十二件, 百万以上; 一批, 三个方面 and 十大 do not, unless at least so many are promised. */
function readHan(
  text: string,
  start: number,
  end: number,
  han: string,
  unit: string,
  more?: string,
): Quantity | null {
  const value = parseHanNumber(han);
  const bare = unit === '' && /^以上/.test(text.slice(end));
  if (value === null || (unit === '' && !bare)) return null;
  const promised = unit !== '' && AT_LEAST.test(text.slice(Math.max(0, start - 14), start));
  if (!promised && (value < 10 || (/[个项]/.test(unit) && value < 100))) return null;
  return compared(text, { value, unit, start, end }, more !== undefined && more !== '');
}

function isNoQuantity(digits: string, unit: string, power: string, after: string, before: string): boolean {
  if (/^[年月日届号岁周天中时·.]/.test(after) && unit === '') return true;
  if (unit === '' && power === '' && !/^以上|^左右/.test(after)) return true;
  if (/^\d{4}$/.test(digits) && /^年/.test(after)) return true;
  if (/(?:热线|电话|号码|邮编)[：:]?$/.test(before)) return true;
  return unit === '个' && /^(?:方面|环节|节点|领域|月|市州|县|省|年)/.test(after);
}

function compared(text: string, found: Omit<Quantity, 'comparator'>, more = false): Quantity {
  const before = text.slice(Math.max(0, found.start - 14), found.start);
  const behind = /^(以上|以下|以内|左右)/.exec(text.slice(found.end))?.[1] ?? '';
  const end = found.end + behind.length;
  const floor = /(?:不少于|不低于|至少|(?<!不)超过|突破|力争)$/.test(before) || AT_LEAST.test(before);
  if (floor) return { ...found, end, comparator: '>=' };
  if (/(?:不超过|不高于|控制在)$/.test(before) || /以[下内]/.test(behind))
    return { ...found, end, comparator: '<=' };
  if (behind === '以上' || more) return { ...found, end, comparator: '>=' };
  return { ...found, end, comparator: /(?:约|近|大约)$/.test(before) || behind === '左右' ? '~' : '=' };
}
