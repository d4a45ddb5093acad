/**
 * In how many ways so many areas can be divided into so many parts, whether they border on each other or not: the
 * Stirling number of the second kind. Infinity where it is past what a number can hold.
 */
export function partitions(areas: number, parts: number): number {
  let row = [1];
  for (let n = 1; n <= areas; n++) {
    row = Array.from({ length: Math.min(n, parts) + 1 }, (_, k) =>
      k === 0 ? 0 : k * (row[k] ?? 0) + (row[k - 1] ?? 0),
    );
  }
  return row[parts] ?? 0;
}
