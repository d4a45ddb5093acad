import { exceeds } from './tolerance.ts';

/**
 * The greatest value ÷ the smallest: how unevenly something is shared out; 1 is evenly. A ratio; null where a value
 * is not known, or the smallest is not above 0, or there are none.
 */
export function greatestOverLeast(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  if (known.length === 0 || known.length < values.length) return null;
  const least = Math.min(...known);
  return exceeds(least, 0) ? Math.max(...known) / least : null;
}
