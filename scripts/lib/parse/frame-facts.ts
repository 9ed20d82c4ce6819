import type { LineIndex } from '../read/traced.ts';
import { findDate } from './date.ts';
import { findDocumentNumber } from './line-kinds.ts';
import type { FrameBlock } from './parts.ts';
import { OpenMarks } from './punctuation.ts';

/** What the frame of a document says about its records. */
export interface FrameFacts {
  documentNumber: string | null;
  /** ISO date of signature, null where none is printed. */
  issued: string | null;
  /** A date printed that does not exist: `2024年2月30日`. */
  impossibleDate: { printed: string; line: number } | null;
  recipients: string[];
  copiedTo: string[];
  editor: string | null;
  /** Printed names of who issued it, strongest first: signer, then issuer mark. */
  signers: string[];
}

/** 关于转发《…》的通知: number, date and signer are those of who passes the text on, not of who wrote it. */
const FORWARDS = /关于(?:转发|批转)/;

const NOTHING: FrameFacts = {
  documentNumber: null,
  issued: null,
  impossibleDate: null,
  recipients: [],
  copiedTo: [],
  editor: null,
  signers: [],
};

/** Frame → number, date, recipients, copies, editor, signers; none of them where the notice forwards the text of another body. */
export function readFrame(frame: readonly FrameBlock[], index: LineIndex): FrameFacts {
  const all = (role: FrameBlock['role']): string[] =>
    frame.filter((b) => b.role === role).map((b) => b.text.text);
  if (all('notice').some((text) => FORWARDS.test(text))) return NOTHING;
  const copies = all('copied-to');
  const dates = frame
    .filter((block) => block.role === 'date')
    .flatMap(({ text }) => {
      const date = findDate(text.text);
      return date ? [{ ...date, line: index.lineOf(text.at[0] as number) }] : [];
    });
  return {
    documentNumber: all('document-number').map(findDocumentNumber)[0] ?? null,
    issued: dates.find((date) => date.iso !== null)?.iso ?? null,
    impossibleDate: dates.find((date) => date.iso === null) ?? null,
    recipients: [
      ...all('recipients').flatMap((text) => splitNames(text.replace(/[：:]$/, ''))),
      ...copies.filter(isMain).flatMap(namesBehindColon),
    ],
    copiedTo: copies.filter((text) => !isMain(text)).flatMap(namesBehindColon),
    editor: editorIn(all('byline')),
    signers: [...all('signer'), ...all('issuer-mark').map((text) => text.replace(/文件$/, ''))],
  };
}

/** 主送：各市州妇联 */
function isMain(text: string): boolean {
  return /^主\s*送/.test(text);
}

/** `抄送：市委办公室，市政府办公室。` → two names. */
function namesBehindColon(text: string): string[] {
  return splitNames(text.replace(/^[^：:]*[：:]\s*/, '').replace(/。$/, ''));
}

/** Names in a list: `各街镇妇联、区直机关妇委会（妇代小组）` → two; marks inside brackets part nothing, nor does 、 between places: `各市、县（市、区）妇联` is one. */
function splitNames(text: string): string[] {
  const names: string[] = [];
  let places = '';
  for (const { name, mark } of partsOfList(text)) {
    if (mark === '、' && /(?:[省市州县区旗镇乡村]|街道)$/.test(name)) places += `${name}、`;
    else {
      names.push(places + name);
      places = '';
    }
  }
  return [...names, ...places.split('、')].map((name) => name.trim()).filter((name) => name !== '');
}

/** The parts of a list outside brackets, each with the mark behind it. */
function partsOfList(text: string): { name: string; mark: string }[] {
  const steps = new Map<number, number>();
  const wide = text.replace(/\(/g, '（').replace(/\)/g, '）');
  for (const [start, end] of new OpenMarks().add(wide)) steps.set(start, 1).set(end, -1);
  const parts: { name: string; mark: string }[] = [];
  let [from, depth] = [0, 0];
  for (let i = 0; i <= text.length; i++) {
    depth += steps.get(i) ?? 0;
    const mark = text[i] ?? '';
    if (mark !== '' && (depth > 0 || !/[、，,；;]/.test(mark))) continue;
    parts.push({ name: text.slice(from, i).trim(), mark });
    from = i + 1;
  }
  return parts;
}

/** `整理 / 李立` → `李立` */
function editorIn(bylines: readonly string[]): string | null {
  for (const line of bylines) {
    const match = /^[（(]?(?:整理|编辑|责编)\s*[/／|：:\s]\s*(.+?)[）)]?$/.exec(line);
    if (match?.[1]) return match[1].trim();
  }
  return null;
}
