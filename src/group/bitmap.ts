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

export type Weigh = (low: number, high: number) => number;

/** Adds up the weights of a set: from tables for some areas each, of all that they can come to. */
export function weigher(weights: readonly number[]): Weigh {
  // Small whole numbers need no memory of their own in V8, and a short run feels that.
  const isSmall =
    weights.every(Number.isInteger) && weights.reduce((sum, weight) => sum + weight, 0) < 2 ** 31;
  const tableOf = (own: readonly number[]): Table => {
    const table = isSmall ? new Int32Array(1 << own.length) : new Float64Array(1 << own.length);
    own.forEach((weight, bit) => {
      const next = 1 << bit;
      for (let set = 0; set < next; set++) table[next | set] = (table[set] as number) + weight;
    });
    return table;
  };
  return weights.length <= 16 ? weighFew(weights, tableOf) : weighMany(weights, tableOf);
}

type Table = Int32Array | Float64Array;
type TableOf = (weights: readonly number[]) => Table;

/** Two tables, as small as they can be. */
function weighFew(weights: readonly number[], tableOf: TableOf): Weigh {
  const half = weights.length >> 1;
  const below = (1 << half) - 1;
  const a = tableOf(weights.slice(0, half));
  const b = tableOf(weights.slice(half));
  return (low) => (a[low & below] as number) + (b[low >>> half] as number);
}

/** A table for each eight areas. */
function weighMany(weights: readonly number[], tableOf: TableOf): Weigh {
  const tables = Array.from({ length: 8 }, (_, eight) => tableOf(weights.slice(eight * 8, eight * 8 + 8)));
  const [a, b, c, d, e, f, g, h] = tables as [Table, Table, Table, Table, Table, Table, Table, Table];
  return (low, high) => {
    const ofLow =
      (a[low & 255] as number) +
      (b[(low >>> 8) & 255] as number) +
      (c[(low >>> 16) & 255] as number) +
      (d[low >>> 24] as number);
    if (high === 0) return ofLow;
    return (
      ofLow +
      (e[high & 255] as number) +
      (f[(high >>> 8) & 255] as number) +
      (g[(high >>> 16) & 255] as number) +
      (h[high >>> 24] as number)
    );
  };
}
