/** Where in a list the records of greatest weight stand, the greatest first, ties by the lower record. */
export function heaviest(records: readonly number[], weights: readonly number[], most: number): number[] {
  const top: number[] = [];
  const isHeavier = (one: number, other: number) => {
    const difference = (weights[one] as number) - (weights[other] as number);
    return difference > 0 || (difference === 0 && (records[one] as number) < (records[other] as number));
  };
  for (let i = 0; i < records.length; i += 1) {
    if (top.length === most && !isHeavier(i, top[most - 1] as number)) continue;
    let at = top.length;
    while (at > 0 && isHeavier(i, top[at - 1] as number)) at -= 1;
    top.splice(at, 0, i);
    if (top.length > most) top.pop();
  }
  return top;
}
