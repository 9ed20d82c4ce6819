import { expect, it } from 'vitest';
import { letErrorsThrough } from './engine-files.ts';

const script = (load: string) => Buffer.from(`async loadChunk(hash){await this.cachedLoad(x,hash,${load});}`);

it('makes a chunk that fails to load an error of the search', () => {
  const patched = letErrorsThrough(
    'pagefind.js',
    script('()=>this._load(x,"load_index_chunk")).catch(()=>{}'),
  );
  expect(String(Buffer.from(patched))).toBe(String(script('()=>this._load(x,"load_index_chunk")')));
});

it('refuses a script that loads chunks in another way', () => {
  expect(() => letErrorsThrough('pagefind.js', script('load()'))).toThrow('in a way not known');
});

it('leaves other files alone', () => {
  const wasm = new Uint8Array([1]);
  expect(letErrorsThrough('wasm.unknown.pagefind', wasm)).toBe(wasm);
});
