/** A block ends at one name in so many, on average; and at so many times as many names in any case. */
export const BLOCK_SIZE = 128;
const MOST = 4;

/**
 * Cuts a sorted list of names into blocks that are read, indexed and kept together. Where a block ends is said by
 * the names themselves (a hash of each), so that a name that comes or goes changes its own block only.
 */
export function cutBlocks(names: readonly string[], mean = BLOCK_SIZE): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const name of names) {
    block.push(name);
    if (hashOf(name) % mean !== 0 && block.length < MOST * mean) continue;
    blocks.push(block);
    block = [];
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** FNV-1a over UTF-16 units, its bits mixed once more since names differ at their ends alone. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}
