import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../scripts/lib/checks/fidelity.ts';
import { parseDocument } from '../../scripts/lib/parse/document.ts';
import { decodeFile } from '../../scripts/lib/read/decode.ts';
import { WITHHELD_MARKS } from '../../scripts/lib/read/withhold.ts';
import { openResolver } from '../../scripts/lib/resolve/resolver.ts';
import { PlanRecord, type Repair } from '../../src/model/record.ts';
import { walkItems } from '../../src/model/walk.ts';

const resolver = openResolver('seeds/lookups');

/** Pieces that documents are made of, so that random texts meet every rule. */
const PIECES = [
  ...[
    '一、',
    '二、',
    '（一）',
    '1.',
    '2．',
    '①',
    '一是',
    '第一，',
    '【重点任务1】',
    '第一季度',
    '附件',
    '附件：1.',
    '发：',
    '附件2',
  ],
  ...[
    '岳阳市妇联',
    '浙江省妇女联合会',
    '2021年',
    '工作要点',
    '工作总结',
    '关于印发《',
    '》的通知',
    '各县市区妇联：',
    '现将',
  ],
  ...[
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '。',
    '，',
    '、',
    '；',
    '：',
    '！',
    '\t',
    '  ',
    '　',
    '\n',
    '\n\n',
    '\r\n',
    '|',
    '**',
    '- ',
  ],
  ...[
    '加强',
    '宣讲',
    '活动',
    '家庭教育',
    '13974022225',
    '12338',
    '430621199001011234',
    'a@b.cn',
    '\u200b',
    '\u202e',
    '\ufeff',
  ],
  ...[
    '目录',
    '<p>',
    '&nbsp;',
    '电话',
    '8880000',
    '+86 139 ',
    '7402',
    '【株洲市妇联】',
    '株洲：',
    '附件3 名单',
    '共印80份',
    '联系人：',
    '主送：',
    '关于转发《',
    '强化引领。',
  ],
  ...[
    '2024年2月30日',
    '2022年4月20日',
    '岳妇发〔2021〕5号',
    '整理 / 李立',
    '———',
    '— 3 —',
    'ECD',
    '<script>',
    '&amp;',
    '&ldquo;',
    '<p>',
    '</td>',
    '<tr><td>',
    '</tr>',
    '<!--',
    '-->',
    '婦聯',
    '要點',
    '2022年工作总结',
    '𠮷',
  ],
];
const anyText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 })
  .map((pieces) => pieces.join(''));

function parse(text: string) {
  const source = decodeFile('random.txt', new TextEncoder().encode(text));
  return 'rejected' in source ? null : { source, ...parseDocument(source, resolver, {}) };
}

const blankless = (text: string): string => text.replace(/\s/g, '');
const MARKS = new RegExp(Object.values(WITHHELD_MARKS).join('|'), 'g');

describe('reading any text', () => {
  it('never throws, and puts every character in exactly one place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parse(text);
        if (!parsed) return;
        const { faults, account } = checkFidelity(parsed.source.text, parsed.document, parsed.records);
        expect(faults).toEqual([]);
        expect(Object.values(account).reduce((a, b) => a + b, 0)).toBe(parsed.source.characters);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives records that keep the schema, with ids unique in each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const record of parse(text)?.records ?? []) {
          expect(PlanRecord.safeParse(record).error?.issues ?? []).toEqual([]);
          const ids = nodesOf(record).map((node) => node.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('says in each passage what its slices of the source say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parse(text);
        const lines = (parsed?.source.text ?? '').split(/\r\n|\n|\r/);
        for (const record of parsed?.records ?? []) {
          const put = lettersPut([parsed?.document, ...(parsed?.records ?? [])]);
          const own = (all: string): string =>
            Array.from(blankless(all))
              .filter((c) => !put.has(c))
              .join('');
          for (const node of nodesOf(record)) {
            const printed = node.spans
              .map((span) => (lines[span.line - 1] ?? '').slice(span.start, span.end))
              .join('');
            expect(own(node.text.replace(MARKS, ''))).toBe(own(printed));
          }
        }
      }),
      { numRuns: 800 },
    );
  });

  it('lets no withheld number through', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parse(`${text}13974022225`);
        const written = JSON.stringify([parsed?.document, parsed?.records]);
        expect(written).not.toContain('13974022225');
      }),
      { numRuns: 400 },
    );
  });

  it('lets no number through, wherever the layout cuts it', () => {
    const gap = fc.constantFrom('', '\n', ' \n　　', '\n— 3 —\n', '\u200b', '**', ' ');
    const cut = fc.tuple(fc.integer({ min: 1, max: 10 }), gap);
    fc.assert(
      fc.property(anyText, cut, (before, [at, between]) => {
        const number = '13974022225';
        // one blank parts a number only where people would put it
        const where = between === ' ' ? 3 : at;
        const cutNumber = number.slice(0, where) + between + number.slice(where);
        const parsed = parse(`${before}。王某${cutNumber}。`);
        const written = [parsed?.document, parsed?.records].map((one) => JSON.stringify(one)).join('');
        expect(written).not.toContain(number);
        for (const part of cutNumber.split(/\D+/)) if (part.length > 5) expect(written).not.toContain(part);
      }),
      { numRuns: 400 },
    );
  });
});

function nodesOf(record: PlanRecord) {
  const items = walkItems(record);
  return [
    ...record.front,
    ...record.opening,
    ...record.sections.flatMap((section) => section.paragraphs),
    ...items.flatMap((item) => item.paragraphs),
    ...record.attachments.flatMap((attachment) => attachment.paragraphs),
  ];
}

/** Letters put in for what HTML prints, which stand nowhere in the source: `&ldquo;` → `“`. */
function lettersPut(logs: readonly ({ repairs: Repair[] } | undefined)[]): Set<string> {
  const repairs = logs.flatMap((log) => log?.repairs ?? []);
  return new Set(repairs.flatMap(({ kind, after }) => (kind === 'markup' ? Array.from(after) : [])));
}
