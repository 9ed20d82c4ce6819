import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A folder that is written beside the one it replaces: whoever reads the old one meanwhile, or after a
 * build that failed, finds it whole.
 */
export class IndexFolder {
  readonly #target: string;
  readonly #folders = new Set<string>();
  files = 0;
  bytes = 0;

  private constructor(target: string) {
    this.#target = target;
  }

  static async open(target: string): Promise<IndexFolder> {
    const folder = new IndexFolder(target);
    await rm(folder.path, { recursive: true, force: true });
    return folder;
  }

  async write(path: string, content: Uint8Array | string): Promise<void> {
    const file = join(this.path, path);
    await this.#make(dirname(file));
    await writeFile(file, content);
    this.files++;
    this.bytes += Buffer.byteLength(content);
  }

  /** Puts the new folder in the place of the old one. */
  async replace(): Promise<void> {
    const old = `${this.#target}.old`;
    await rm(old, { recursive: true, force: true });
    await rename(this.#target, old).catch(ignoreMissing);
    await rename(this.path, this.#target);
    await rm(old, { recursive: true, force: true });
  }

  /** Drops what was written. */
  async discard(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  /** Where it stands while it is written. */
  get path(): string {
    return `${this.#target}.new`;
  }

  /** Makes a folder in it for others to write to; they say what they wrote by `count`. */
  async open(path: string): Promise<void> {
    await this.#make(join(this.path, path));
  }

  count(files: number, bytes: number): void {
    this.files += files;
    this.bytes += bytes;
  }

  async #make(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
