/** Bytes written one behind the other in CBOR (RFC 8949), as far as Pagefind's files need it. */
export class Cbor {
  #bytes: Uint8Array;
  #used = 0;

  /** `size`: room at the start, in bytes; it grows as needed. */
  constructor(size = 32) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#used;
  }

  /** What was written so far; a view, valid until more is written. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#used);
  }

  /** A whole number below 2³², negative ones from −2³². */
  int(value: number): void {
    if (value < 0) this.#head(0x20, -1 - value);
    else this.#head(0, value);
  }

  /** The head of an array; its `length` members follow. */
  array(length: number): void {
    this.#head(0x80, length);
  }

  text(value: string): void {
    const bytes = Buffer.from(value);
    this.#head(0x60, bytes.length);
    this.append(bytes);
  }

  /** Bytes that are CBOR already. */
  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  #head(kind: number, value: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    if (value < 24) {
      bytes[this.#used++] = kind | value;
    } else if (value < 0x100) {
      bytes[this.#used++] = kind | 24;
      bytes[this.#used++] = value;
    } else {
      const width = value < 0x10000 ? 2 : 4;
      bytes[this.#used++] = kind | (width === 2 ? 25 : 26);
      for (let shift = (width - 1) * 8; shift >= 0; shift -= 8) bytes[this.#used++] = value >>> shift;
    }
  }

  #room(more: number): void {
    if (this.#used + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#used + more, this.#bytes.length * 2));
    grown.set(this.bytes);
    this.#bytes = grown;
  }
}
