import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attributes, escapeHtml, html } from './html.ts';

const hostile = `</a><script>alert("1")</script>&amp;'\u00a0<img src=x onerror="alert(1)">`;

describe('a template', () => {
  test('keeps whatever text it is given a text, between tags and in attributes', () => {
    const piece = html`<a title="${hostile}"${attributes({ href: hostile })}>${hostile}</a>`;
    const [link, ...more] = parseFragment(piece.text).childNodes;
    expect(more).toEqual([]);
    expect(link).toMatchObject({
      attrs: [
        { name: 'title', value: hostile },
        { name: 'href', value: hostile },
      ],
      childNodes: [{ nodeName: '#text', value: hostile }],
    });
  });

  test('prints pieces and lists of them as they are, and texts in lists escaped', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, '<', [html`<b></b>`]]}</ul>`.text).toBe(
      '<ul><li>1</li>&lt;<b></b></ul>',
    );
  });

  test('leaves out what does not hold, and prints 0', () => {
    expect(html`${false}${null}${undefined}${0}${''}`.text).toBe('0');
  });

  test('drops the line breaks of the code, and none of a text', () => {
    expect(
      html`
        <p>
          ${'a\n  b'} <b>c</b>
        </p>`.text,
    ).toBe('<p>a\n  b <b>c</b></p>');
  });
});

test('an attribute without a value is none', () => {
  expect(attributes({ id: 's1', lang: undefined, width: 0 }).text).toBe(' id="s1" width="0"');
});

test('a text without special signs stays the same', () => {
  expect(escapeHtml('“家风” 100%')).toBe('“家风” 100%');
});
