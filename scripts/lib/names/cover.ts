/** Whether a range meets none of a list of ranges that are ordered and apart; answers in O(log ranges). */
export function freeOf(
  taken: readonly { outerStart: number; outerEnd: number }[],
): (start: number, end: number) => boolean {
  return (start, end) => {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle] as { outerEnd: number }).outerEnd <= start) low = middle + 1;
      else high = middle;
    }
    return low === taken.length || (taken[low] as { outerStart: number }).outerStart >= end;
  };
}
