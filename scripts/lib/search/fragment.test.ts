import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { trimFragment } from './fragment.ts';

function fragment(text: string) {
  return { path: 'fragment/unknown_1.pf_fragment', content: gzipSync(text) };
}

describe('trimmed fragment', () => {
  it('loses the coded words and nothing else', () => {
    const { content } = trimFragment(
      fragment('pagefind_dcd{"url":"/plans/x/","content":"bfthaaaa","anchors":[]}'),
    );
    expect(gunzipSync(content).toString()).toBe('pagefind_dcd{"url":"/plans/x/","content":"","anchors":[]}');
  });

  it('may hold several records by their hash', () => {
    const { content } = trimFragment(fragment('pagefind_dcd{"a":{"content":"bfth"},"b":{"content":"bfth"}}'));
    expect(gunzipSync(content).toString()).toBe('pagefind_dcd{"a":{"content":""},"b":{"content":""}}');
  });

  it('is refused where Pagefind changed its form', () => {
    expect(() => trimFragment(fragment('{}'))).toThrow('no signature');
  });

  it('leaves other files alone', () => {
    const file = { path: 'pagefind.js', content: new Uint8Array([1]) };
    expect(trimFragment(file)).toBe(file);
  });
});
