/**
 * The greatest value ÷ the smallest: how unevenly something is shared out; 1 is evenly. A ratio; null where a value
 * is not known, or the smallest is not above 0, or there are none.
 */
export function greatestOverLeast(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  const least = Math.min(...known);
  return known.length < values.length || known.length === 0 || least <= 0
    ? null
    : Math.max(...known) / least;
}
