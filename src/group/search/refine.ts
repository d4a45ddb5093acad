import type { Problem } from '../problem.ts';
import { climber } from './climb.ts';
import type { Columns } from './column-store.ts';
import type { Candidates } from './columns.ts';

/** Parts that may be priced, over all iterations: where few are sorted out at first, more iterations sort out few. */
const MOST_WORK = 60_000_000;

/** The prices are near right. */
const FIRST_STEPS = { length: 0.05, mixed: 0.3 };

/**
 * Better prices, from parts that there can be: these are whole and hang together, which the prices before did not
 * count on, so the bound rises. Takes out what is then in no grouping within the limit, and yields the bound. `begin`:
 * prices to begin with, where they are not those at which the parts cost what they do.
 */
export function* refined(
  problem: Problem,
  found: Candidates,
  above: number,
  iterations: number,
  begin = found.prices,
): Generator<number, Candidates> {
  const { columns, order } = found;
  const { weights, parts } = problem;
  const climb = climber(weights, { prices: begin, missing: null, ...FIRST_STEPS }, above, Infinity);
  let now = found;
  let bound = -Infinity;
  let work = MOST_WORK;
  for (let i = 0; i < iterations && columns.count() > 0 && work > 0; i++) {
    work -= columns.count();
    const prices = climb.prices().slice();
    const costs = repriced(
      columns,
      order,
      (area) => (weights[area] ?? 0) * ((now.prices[area] as number) - (prices[area] as number)),
    );
    const cheapest = cheapestOf(columns.centres(), costs, problem.size);
    const paid = weights.reduce((sum, weight, area) => sum + weight * (prices[area] as number), 0);
    const rest = sumOf(cheapest.slice(0, parts - 1), costs, paid);
    const proven = sumOf(cheapest.slice(parts - 1, parts), costs, rest);
    const missing = missingOf(columns, cheapest.slice(0, parts), order);
    const kept = indicesUpTo(costs, above - rest);
    if (proven > bound || kept.length < 0.9 * costs.length) {
      columns.keep(kept, costs);
      now = { ...found, prices, paid, cheapest: cheapest.map((column) => costs[column] as number) };
    }
    bound = Math.max(bound, proven);
    yield bound;
    if (bound >= above || climb.step(proven, missing) === 0) break;
  }
  return now;
}

const sumOf = (columns: readonly number[], costs: Float64Array, from: number): number =>
  columns.reduce((sum, column) => sum + (costs[column] as number), from);

/** What each column costs once the prices of its areas have changed. Eight areas at a time, by tables. */
function repriced(
  columns: Columns,
  order: readonly number[],
  change: (area: number) => number,
): Float64Array {
  const bytes = 4 * columns.words;
  const table = new Float64Array(bytes * 256);
  for (let byte = 0; byte < bytes; byte++) {
    for (let bits = 1; bits < 256; bits++) {
      const bit = 31 - Math.clz32(bits & -bits);
      const area = order[8 * byte + bit];
      const own = area === undefined ? 0 : change(area);
      table[byte * 256 + bits] = (table[byte * 256 + (bits & (bits - 1))] as number) + own;
    }
  }
  const { words } = columns;
  const sets = columns.sets();
  const costs = Float64Array.from(columns.costs());
  for (let column = 0; column < costs.length; column++) {
    let sum = costs[column] as number;
    for (let i = 0; i < words; i++) {
      const word = sets[column * words + i] as number;
      if (word === 0) continue;
      const at = 1024 * i;
      sum +=
        (table[at + (word & 255)] as number) +
        (table[at + 256 + ((word >>> 8) & 255)] as number) +
        (table[at + 512 + ((word >>> 16) & 255)] as number) +
        (table[at + 768 + (word >>> 24)] as number);
    }
    costs[column] = sum;
  }
  return costs;
}

/** The cheapest column of each centre, cheapest first. */
function cheapestOf(centres: Int32Array, costs: Float64Array, size: number): number[] {
  const best = new Int32Array(size).fill(-1);
  for (let column = 0; column < costs.length; column++) {
    const centre = centres[column] as number;
    const known = best[centre] as number;
    if (known < 0 || (costs[column] as number) < (costs[known] as number)) best[centre] = column;
  }
  return Array.from(best)
    .filter((column) => column >= 0)
    .sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b);
}

/** 1 less the columns that each area is in. */
function missingOf(columns: Columns, chosen: readonly number[], order: readonly number[]): Float64Array {
  const missing = new Float64Array(order.length).fill(1);
  const sets = columns.sets();
  for (const column of chosen) {
    order.forEach((area, place) => {
      const word = sets[column * columns.words + (place >>> 5)] as number;
      if ((word >>> (place & 31)) & 1) missing[area] = (missing[area] as number) - 1;
    });
  }
  return missing;
}

/** Which of them cost no more. A loop, since there are a million. */
function indicesUpTo(costs: Float64Array, most: number): Int32Array {
  const found = new Int32Array(costs.length);
  let many = 0;
  for (let i = 0; i < costs.length; i++) if ((costs[i] as number) <= most) found[many++] = i;
  return found.subarray(0, many);
}
