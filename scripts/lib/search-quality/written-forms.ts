import { Converter } from 'opencc-js';

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Printed between the characters of the form with mixed punctuation, in turn. */
const MARKS = ['·', '，', '-', '、', '（', '）', '…', '!', '“', '”'];

/** Twelve ways to write a name, all of which mean the same: 百千萬巾幗大宣講, “百千万巾帼大宣讲”, 百 千 万 巾 帼 … */
export function writtenForms(name: string): Record<string, string> {
  const chars = Array.from(name);
  return {
    traditional: toTraditional(name),
    'full width': fullWidth(name),
    'in “ ”': `“${name}”`,
    'in 《 》': `《${name}》`,
    'in 「 」': `「${name}」`,
    spaced: chars.join(' '),
    'ideographic spaces': chars.join('\u3000'),
    'upper case': name.toUpperCase(),
    'with 。': `${name}。`,
    'with ……': `${name}……`,
    'blanks around': `  ${name}\t `,
    'mixed punctuation': chars.map((char, i) => char + MARKS[i % MARKS.length]).join(''),
  };
}

/** ECD → ＥＣＤ */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
