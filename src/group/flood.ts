import { lowestOf, setOf } from './bitmap.ts';
import type { Graph } from './graph.ts';

/** A set of areas that changes: the answer of a flood stands here, two words without an object for each. */
export interface Flood {
  low: number;
  high: number;
  /** Sets the words to all that can be reached from an area without leaving a set. */
  readonly reach: (from: number, low: number, high: number) => void;
}

/** Finds what hangs together with an area, over the borders of a graph. */
export function floodOver({ neighbours }: Graph): Flood {
  const sets = neighbours.map(setOf);
  const nearLow = Int32Array.from(sets, (set) => set.low);
  const nearHigh = Int32Array.from(sets, (set) => set.high);
  const flood: Flood = {
    low: 0,
    high: 0,
    reach(from, low, high) {
      let seenLow = from < 32 ? 1 << from : 0;
      let seenHigh = from < 32 ? 0 : 1 << (from - 32);
      let nextLow = seenLow;
      let nextHigh = seenHigh;
      while ((nextLow | nextHigh) !== 0) {
        const area = lowestOf(nextLow, nextHigh);
        if (nextLow !== 0) nextLow &= nextLow - 1;
        else nextHigh &= nextHigh - 1;
        const newLow = (nearLow[area] as number) & low & ~seenLow;
        const newHigh = (nearHigh[area] as number) & high & ~seenHigh;
        seenLow |= newLow;
        seenHigh |= newHigh;
        nextLow |= newLow;
        nextHigh |= newHigh;
      }
      flood.low = seenLow;
      flood.high = seenHigh;
    },
  };
  return flood;
}
