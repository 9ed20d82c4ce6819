import type { Repair } from '../../../src/model/record.ts';
import { decodeFile } from '../read/decode.ts';
import { type Prepared, prepareLines } from '../read/lines.ts';
import type { LineIndex } from '../read/traced.ts';
import type { Block } from './growing-block.ts';
import { joinLines } from './join.ts';

/** For tests: a federation by the end of its name, without the register. */
export const isFederation = (text: string): boolean =>
  /^\p{Script=Han}{2,12}(?:妇联|妇女联合会)$/u.test(text);

/** For tests: a text as it comes from the disk, read up to its lines. */
export function prepare(text: string): Prepared {
  const source = decodeFile('test.txt', new TextEncoder().encode(text));
  if ('rejected' in source) throw new Error(source.rejected);
  return prepareLines(source);
}

/** For tests: a text read up to its blocks, broken lines joined. */
export function blocksOf(text: string): { blocks: Block[]; index: LineIndex; repairs: Repair[] } {
  const { lines, index } = prepare(text);
  const { value, repairs } = joinLines(lines, index, isFederation);
  return { blocks: value, index, repairs };
}

/** For tests: what blocks say. */
export const textsOf = (blocks: readonly Block[]): string[] => blocks.map((block) => block.text.text);
