/** Where a climb begins. */
export interface Foot {
  /** Of each area, per unit of weight. */
  readonly prices: Float64Array;
  /** What was missing on average where the prices come from; null: nothing is known. */
  readonly missing: Float64Array | null;
  /** How long the first steps are, as a share of what is open. */
  readonly length: number;
  /** How much of the average each of the first steps is at most. */
  readonly mixed: number;
}

/** Prices on their way to where they prove most. */
export interface Climb {
  /** To be tried next. The array is used again after the step. */
  readonly prices: () => Float64Array;
  readonly best: () => { readonly bound: number; readonly prices: Float64Array };
  /** What is missing on average over the steps: the nearer to nothing, the nearer the prices are to the best. */
  readonly missing: () => Float64Array;
  /**
   * Moves the prices: dearer where an area belongs to no part, cheaper where to several. `bound` is what the prices
   * prove, `missing` 1 less the parts that each area is in. Gives how much of the average this step is, 0 where the
   * prices are as good as they get.
   */
  readonly step: (bound: number, missing: Float64Array) => number;
}

/** Steps without a better bound, after which they are made shorter; and by how much; and longer after a good one. */
const PATIENCE = 4;
const SHORTER = 0.66;
const LONGER = 1.1;

/** Steps become less of the average where for so many of them the bound rose by less than that. */
const LEAST_MIXED = 0.01;
const STEPS_TO_RISE = 25;
const RISE = 3e-3;

/** Steps shorter than this lead nowhere. */
const SHORTEST = 1e-6;

/**
 * Steps towards a bound that cannot be reached beyond `above`, always from the best prices so far and in the direction
 * in which areas are missing on average; no price is ever above `reach` or below 0. The average of the steps becomes a
 * solution of the linear programme that the prices are the dual of.
 *
 * Source: Barahona, Anbil 2000 (the volume algorithm).
 */
export function climber(weights: readonly number[], foot: Foot, above: number, reach: number): Climb {
  const heavy = Float64Array.from(weights);
  const average = foot.missing?.slice() ?? new Float64Array(heavy.length);
  let { length, mixed } = foot;
  let best = { bound: -Infinity, prices: foot.prices.slice() };
  let prices = foot.prices.slice();
  let waited = 0;
  let done = 0;
  let before = -Infinity;
  /** Takes in how good the prices are, and makes the steps to come shorter or longer. */
  const judge = (bound: number, isOnward: boolean): void => {
    waited = bound > best.bound + 1e-7 * above ? 0 : waited + 1;
    if (bound > best.bound) {
      if (isOnward) length = Math.min(2, length * LONGER);
      // The array of what was best before takes the next prices: thousands of new ones a second would take longer to make.
      [best, prices] = [{ bound, prices }, best.prices];
    } else if (waited >= PATIENCE) {
      length *= SHORTER;
      waited = 0;
    }
    if (++done % STEPS_TO_RISE !== 0) return;
    if (best.bound < before + RISE * above) mixed = Math.max(LEAST_MIXED, mixed / 2);
    before = best.bound;
  };
  return {
    prices: () => prices,
    best: () => best,
    missing: () => average,
    step(bound, missing) {
      const share = done === 0 && foot.missing === null ? 1 : shareOf(heavy, average, missing, mixed);
      for (let area = 0; area < heavy.length; area++)
        average[area] = share * (missing[area] as number) + (1 - share) * (average[area] as number);
      judge(bound, product(heavy, average, missing) >= 0);
      const norm = product(heavy, average, average);
      if (length < SHORTEST || norm === 0) return 0;
      const step = (length * Math.max(above - best.bound, 1e-5 * above)) / norm;
      for (let area = 0; area < heavy.length; area++) {
        const price = (best.prices[area] as number) + step * (average[area] as number);
        prices[area] = Math.min(reach, Math.max(0, price));
      }
      return share;
    },
  };
}

/** The share of a step that brings the average nearest to nothing missing, if it is `most` at most, and not next to none. */
function shareOf(heavy: Float64Array, average: Float64Array, missing: Float64Array, most: number): number {
  const both = product(heavy, average, missing);
  const own = product(heavy, average, average);
  const apart = own - 2 * both + product(heavy, missing, missing);
  return apart > 0 ? Math.max(most / 10, Math.min(most, (own - both) / apart)) : most;
}

function product(heavy: Float64Array, one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let area = 0; area < heavy.length; area++)
    sum += (heavy[area] as number) * (one[area] as number) * (other[area] as number);
  return sum;
}
