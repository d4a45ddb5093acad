import type { Grouping } from '../problem.ts';
import type { Candidates } from './columns.ts';

/**
 * Takes a grouping, and says how much any further one may come to: no more than that of the worst that is still
 * wanted.
 */
export type Offer = (grouping: Grouping, cost: number) => number;

/**
 * Every grouping of parts from a list that comes to no more than a limit, which falls as better ones are found: the
 * first area that is left is covered by one part after the other, the cheapest first. Yields every now and then, and
 * ends with whether it saw them all.
 */
export function* covers(
  { columns, order, paid, cheapest }: Candidates,
  parts: number,
  above: number,
  steps: number,
  offer: Offer,
): Generator<void, boolean> {
  const { words } = columns;
  const sets = columns.sets();
  const costs = columns.costs();
  const byLowest = columnsByLowest(sets, costs, words, order.length);
  const rest = leastOf(byLowest, costs, cheapest, parts);
  const covered = new Uint32Array((parts + 1) * words);
  const chosen: number[] = [];
  let limit = above;
  let left = steps;

  function* cover(depth: number, cost: number): Generator<void, boolean> {
    const base = depth * words;
    const first = firstLeft(covered, base, words, order.length);
    if (depth === parts) {
      if (first === order.length) limit = Math.min(limit, offer(groupingOf(chosen), cost));
      return true;
    }
    if (first === order.length) return true;
    const others = rest[first * (parts + 1) + parts - depth - 1] as number;
    for (const column of byLowest[first] as Int32Array) {
      const total = cost + (costs[column] as number);
      if (total + others > limit) break;
      if (--left < 0) return false;
      if ((left & 0xffff) === 0) yield;
      let clash = 0;
      for (let i = 0; i < words; i++) {
        const set = sets[column * words + i] as number;
        clash |= (covered[base + i] as number) & set;
        covered[base + words + i] = (covered[base + i] as number) | set;
      }
      if (clash !== 0) continue;
      chosen.push(column);
      if (!(yield* cover(depth + 1, total))) return false;
      chosen.pop();
    }
    return true;
  }

  function groupingOf(picked: readonly number[]): Grouping {
    const grouping = order.map(() => 0);
    picked.forEach((column, part) =>
      order.forEach((area, place) => {
        if (((sets[column * words + (place >>> 5)] as number) >>> (place & 31)) & 1) grouping[area] = part;
      }),
    );
    return grouping;
  }

  return yield* cover(0, paid);
}

/** For each place the columns whose first area it is, cheapest first. */
function columnsByLowest(sets: Uint32Array, costs: Float64Array, words: number, size: number): Int32Array[] {
  const found: number[][] = Array.from({ length: size }, () => []);
  for (let column = 0; column < costs.length; column++)
    found[lowest(sets, column * words, words)]?.push(column);
  return found.map((of) =>
    Int32Array.from(of).sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b),
  );
}

function lowest(sets: Uint32Array, base: number, words: number): number {
  for (let i = 0; i < words; i++) {
    const word = sets[base + i] as number;
    if (word !== 0) return 32 * i + 31 - Math.clz32(word & -word);
  }
  return 32 * words;
}

/** The first place that nothing covers yet. */
function firstLeft(covered: Uint32Array, base: number, words: number, size: number): number {
  for (let i = 0; i < words; i++) {
    const open = ~(covered[base + i] as number) >>> 0;
    if (open !== 0) return Math.min(size, 32 * i + 31 - Math.clz32(open & -open));
  }
  return size;
}

/**
 * The least that 0, 1, 2 … further parts can cost whose first areas come after each place: no two of them have the same
 * first area, nor the same centre. That of p parts after place i is at i × (parts + 1) + p.
 */
function leastOf(
  byLowest: readonly Int32Array[],
  costs: Float64Array,
  cheapest: readonly number[],
  parts: number,
): Float64Array {
  const row = parts + 1;
  const least = new Float64Array(byLowest.length * row);
  const after: number[] = [];
  for (let place = byLowest.length - 1; place >= 0; place--) {
    let [byPlace, byCentre] = [0, 0];
    for (let many = 1; many <= parts; many++) {
      byPlace += after[many - 1] ?? Infinity;
      byCentre += cheapest[many - 1] ?? 0;
      least[place * row + many] = Math.max(byPlace, byCentre);
    }
    const [first] = byLowest[place] as Int32Array;
    if (first !== undefined) after.push(costs[first] as number);
    after.sort((a, b) => a - b);
  }
  return least;
}
