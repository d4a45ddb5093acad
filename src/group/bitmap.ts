/**
 * A set of areas as two words of 32 bits: areas 0–31 in `low`, the rest in `high`. Where there are many, a set is
 * passed as two numbers; this pair is for what is kept.
 */
export interface AreaSet {
  readonly low: number;
  readonly high: number;
}

/** As many areas as a set has a number of its own for (see `keyOf`). */
export const MOST_IN_SET = 53;

/** The place of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** The lowest area of a set that is not empty. */
export function lowestOf(low: number, high: number): number {
  return low !== 0 ? lowestBit(low) : 32 + lowestBit(high);
}

/** How many bits of a word are 1. */
export function bitCount(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A set as one number, exact up to MOST_IN_SET areas. */
export function keyOf(low: number, high: number): number {
  return high === 0 && low >= 0 ? low : (high >>> 0) * 2 ** 32 + (low >>> 0);
}

/** The areas of a set, ascending. */
export function areasOf(low: number, high: number): number[] {
  const found: number[] = [];
  for (let left = low; left !== 0; left &= left - 1) found.push(lowestBit(left));
  for (let left = high; left !== 0; left &= left - 1) found.push(32 + lowestBit(left));
  return found;
}

/** The set of some areas. */
export function setOf(areas: Iterable<number>): AreaSet {
  let low = 0;
  let high = 0;
  for (const area of areas) {
    if (area < 32) low |= 1 << area;
    else high |= 1 << (area - 32);
  }
  return { low, high };
}
