import fc from 'fast-check';
import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { markChinese } from './mark-chinese.ts';

const mark = (html: string) => markChinese(html, 'zh-CN');
/** A body as the whole page around it would have it. */
const body = (inside: string) => `<!doctype html><html lang="en"><head></head><body>${inside}</body></html>`;

test.each([
  [
    'a run among English words',
    '<p>See 岳阳市妇联2021年工作要点 there</p>',
    '<p>See <span lang="zh-CN">岳阳市妇联2021年工作要点</span> there</p>',
  ],
  [
    'an element that holds nothing else',
    '<a href="/x/">巾帼心向党</a>',
    '<a href="/x/" lang="zh-CN">巾帼心向党</a>',
  ],
  [
    'not an element whose attributes speak English',
    '<a title="Open">家风</a>',
    '<a title="Open"><span lang="zh-CN">家风</span></a>',
  ],
  [
    'an option, whole',
    '<select><option>家风 (3)</option></select>',
    '<select><option lang="zh-CN">家风 (3)</option></select>',
  ],
  [
    'text of a drawing',
    '<svg><text>In 岳阳</text></svg>',
    '<svg><text>In <tspan lang="zh-CN">岳阳</tspan></text></svg>',
  ],
  [
    'the title of a drawing',
    '<svg><title>岳阳 2021</title></svg>',
    '<svg><title lang="zh-CN">岳阳 2021</title></svg>',
  ],
  [
    'what a template holds',
    '<template><p>家风</p></template>',
    '<template><p lang="zh-CN">家风</p></template>',
  ],
  [
    'what is read without script',
    '<noscript><p>家风</p></noscript>',
    '<noscript><p lang="zh-CN">家风</p></noscript>',
  ],
  [
    'English inside Chinese',
    '<p lang="zh-CN">要点 <i lang="en">see 家风</i></p>',
    '<p lang="zh-CN">要点 <i lang="en">see <span lang="zh-CN">家风</span></i></p>',
  ],
])('marks %s', (_, before, after) => {
  expect(mark(body(before))).toBe(body(after));
});

test.each([
  ['what is marked as Chinese', '<p lang="zh-CN">巾帼 <b>心向党</b></p>'],
  ['attributes', '<img alt="家风" src="x">'],
  ['scripts and styles', '<script>let a = "家风"</script><style>p::after { content: "家" }</style>'],
  ['comments', '<!-- 家风 > 家风 -->'],
  ['what a script says of tags', '<script>let a = "<p>家风</p>"</script>'],
  ['a tag with a > in an attribute', '<a title="1 > 家风">x</a>'],
  ['punctuation alone', '<p>A、B：C</p>'],
])('leaves %s', (_, html) => {
  expect(mark(body(html))).toBe(body(html));
});

test('states the language of a page whose title is Chinese', () => {
  expect(mark('<html lang="en"><head><title>家风 · Plans</title></head></html>')).toContain(
    '<title lang="zh-CN">',
  );
});

test('adds marks and changes nothing else, whatever the page', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br/>',
    '<li>',
    '家风',
    'a ',
    '&amp;',
    '&#39;',
    '<svg>',
    '</svg>',
    '<text>',
    '</text>',
    '<',
    '"',
    '<td>',
    '、',
    '\r\n',
    '<b title="家">',
    '</b>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      const unmarked = mark(html).replaceAll(
        /<(span|tspan) lang="zh-CN">|<\/(span|tspan)>| lang="zh-CN"/g,
        '',
      );
      expect(unmarked).toBe(html);
    }),
  );
});

test('leaves no Chinese that no element states as Chinese, as a browser reads the page', () => {
  const text = fc.constantFrom('家风', '岳阳 2021 ', 'a ', '“家”', '&amp;');
  const opened = fc.constantFrom('div', 'div lang="zh-CN"', 'i title="家 > 风"', 'svg', 'i lang="en"');
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      text,
      fc
        .tuple(opened, fc.array(tie('tree'), { maxLength: 3 }))
        .map(([start, inside]) => `<${start}>${inside.join('')}</${start.split(' ')[0]}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (html) => {
      expect(unstated(parseFragment(mark(html)), false)).toEqual([]);
    }),
  );
});

/** Texts with Chinese in them below elements that state another language or none. */
function unstated(node: Dom.ParentNode, isChinese: boolean): string[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text')
      return !isChinese && /\p{Script=Han}/u.test((child as Dom.TextNode).value)
        ? [(child as Dom.TextNode).value]
        : [];
    if (!('tagName' in child)) return [];
    const lang = child.attrs.find(({ name }) => name === 'lang')?.value;
    return unstated(child, lang === undefined ? isChinese : lang.startsWith('zh'));
  });
}
