import { areasOf, lowestBit } from './bitmap.ts';

export type Weigh = (low: number, high: number) => number;

/** The weights of so many areas fit into two small tables. */
const FEW = 16;

type Table = Int32Array | Float64Array;

/** Adds up the weights of a set: from tables for some areas each, of all that they can come to. */
export function weigher(weights: readonly number[]): Weigh {
  // Small whole numbers need no memory of their own in V8, and a short run feels that.
  const isSmall =
    weights.every(Number.isInteger) && weights.reduce((sum, weight) => sum + weight, 0) < 2 ** 31;
  const tableOf = (own: readonly number[]): Table =>
    filled(isSmall ? new Int32Array(1 << own.length) : new Float64Array(1 << own.length), own);
  return weights.length <= FEW ? weighFew(weights, tableOf) : weighMany(weights, tableOf);
}

/** At each place the weight of the areas whose bits are 1 in the number of the place. */
function filled<T extends Table>(table: T, own: readonly number[]): T {
  own.forEach((weight, bit) => {
    const next = 1 << bit;
    for (let set = 0; set < next; set++) table[next | set] = (table[set] as number) + weight;
  });
  return table;
}

function weighFew(weights: readonly number[], tableOf: (own: readonly number[]) => Table): Weigh {
  const half = weights.length >> 1;
  const below = (1 << half) - 1;
  const a = tableOf(weights.slice(0, half));
  const b = tableOf(weights.slice(half));
  return (low) => (a[low & below] as number) + (b[low >>> half] as number);
}

/** A table for each eight areas. */
function weighMany(weights: readonly number[], tableOf: (own: readonly number[]) => Table): Weigh {
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

/**
 * The least that a set weighs as seen from one of its own areas, where `weights[c][a]` is what area a weighs from c.
 * With weight × km² to each possible centre that is the inertia of a part.
 */
export function leastWeigher(weights: readonly (readonly number[])[]): Weigh {
  if (weights.length <= FEW) return leastOfFew(weights);
  const from = weights.map(weigher);
  return (low, high) => {
    let least = Infinity;
    for (const centre of areasOf(low, high)) least = Math.min(least, (from[centre] as Weigh)(low, high));
    return least;
  };
}

/** By two tables for all centres: without a list of areas or a call for each, which a cold run feels. */
function leastOfFew(weights: readonly (readonly number[])[]): Weigh {
  const many = weights.length;
  const half = many >> 1;
  const [sizeA, sizeB] = [1 << half, 1 << (many - half)];
  const a = new Float64Array(many * sizeA);
  const b = new Float64Array(many * sizeB);
  weights.forEach((row, centre) => {
    filled(a.subarray(centre * sizeA, (centre + 1) * sizeA), row.slice(0, half));
    filled(b.subarray(centre * sizeB, (centre + 1) * sizeB), row.slice(half));
  });
  return (low) => {
    const first = low & (sizeA - 1);
    const second = low >>> half;
    let least = Infinity;
    for (let left = low; left !== 0; left &= left - 1) {
      const centre = lowestBit(left);
      const sum = (a[centre * sizeA + first] as number) + (b[centre * sizeB + second] as number);
      if (sum < least) least = sum;
    }
    return least;
  };
}
