import { expect, it } from 'vitest';
import { parseDocument } from '../../scripts/lib/parse/document.ts';
import { decodeFile } from '../../scripts/lib/read/decode.ts';
import { openResolver } from '../../scripts/lib/resolve/resolver.ts';

const resolver = openResolver('seeds/lookups');
/** What a pattern could stumble over when it comes again and again, on one line or on many. */
const REPEATED = [
  ...[
    '“',
    '《',
    '（',
    '“a”',
    '，',
    '。',
    '年度',
    '工作',
    '一、',
    '第 ',
    '1',
    '1 ',
    '@',
    '**a',
    '__',
    '　',
    '\t',
  ],
  ...[
    '<p',
    '<td>',
    '<tr>',
    '<!--',
    '<script>',
    '&',
    '&#49;',
    '关于印发',
    '现将',
    '妇联',
    '婦聯',
    '抓好。一、',
  ],
  ...['a\n', '一、\n', '（\n', '，\n', '附件\n', '1\n', '岳阳市妇联\n', '2021年工作要点\n'],
];
const LENGTH = 300_000;
/** Milliseconds of the processor, so that other work on the machine does not count; a linear reading takes a tenth of it, a quadratic one ten times as much. */
const LIMIT = 10_000;

it.each(REPEATED.map((unit) => [JSON.stringify(unit), unit]))(
  'reads %s again and again in time',
  (_, unit) => {
    const text = `岳阳市妇联2021年工作要点\n${unit.repeat(LENGTH / unit.length)}`;
    const source = decodeFile('x.txt', new TextEncoder().encode(text));
    if ('rejected' in source) throw new Error(source.rejected);
    const start = process.cpuUsage();
    parseDocument(source, resolver, {});
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(LIMIT);
  },
  3 * LIMIT,
);
