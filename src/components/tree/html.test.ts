import { expect, test } from 'vitest';
import { html } from './html.ts';

test('texts and attributes are escaped, pieces are not escaped again', () => {
  const name = html`<q title="${'"&'}">${'<两癌>'}</q>`;
  expect(html`<li>${name}</li>`.text).toBe('<li><q title="&quot;&amp;">&lt;两癌&gt;</q></li>');
});

test('lists stand one after the other and what does not hold is left out', () => {
  expect(html`${['a', html`<b>`, ['c', 0]]}${false}${null}${undefined}`.text).toBe('a<b>c0');
});
