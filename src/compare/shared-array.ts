/** Numbers in memory that worker threads see without a copy; all 0. For build only: browsers may not give it. */
export function sharedArray(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

/** The first entries of an array, copied to where worker threads see them. */
export function shareArray(array: Uint32Array, length: number): Uint32Array<SharedArrayBuffer> {
  const shared = sharedArray(length);
  shared.set(array.subarray(0, length));
  return shared;
}
