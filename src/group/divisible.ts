import { bitCount, lowestOf } from './bitmap.ts';
import type { Flood } from './flood.ts';
import type { Bounds, Rules } from './problem.ts';
import type { Weigh } from './weigh.ts';

/**
 * Tells whether a set of areas can still be divided into so many parts, as far as the weights and counts of its
 * pieces say: each piece by itself must come out as a whole number of parts. Weight and count of the set as a whole
 * are taken to have been looked at.
 */
export function divisibility(
  { least, most }: Bounds,
  { minAreas, maxAreas }: Rules,
  flood: Flood,
  weigh: Weigh,
): (low: number, high: number, into: number) => boolean {
  return (setLow, setHigh, into) => {
    let low = setLow;
    let high = setHigh;
    let fewest = 0;
    let greatest = 0;
    while ((low | high) !== 0) {
      flood.reach(lowestOf(low, high), low, high);
      low &= ~flood.low;
      high &= ~flood.high;
      if (into === 1) return (low | high) === 0;
      const weight = weigh(flood.low, flood.high);
      const count = bitCount(flood.low) + bitCount(flood.high);
      // Divides only where it must: a number that may not be whole needs memory in V8 until the code is compiled.
      const from = Math.max(
        weight > most ? Math.ceil(weight / most) : 1,
        count > maxAreas ? Math.ceil(count / maxAreas) : 1,
      );
      const to = Math.min(
        minAreas > 1 ? Math.floor(count / minAreas) : count,
        least > 0 ? Math.floor(weight / least) : count,
      );
      if (from > to) return false;
      fewest += from;
      greatest += to;
      if (fewest > into) return false;
    }
    return into <= greatest;
  };
}
