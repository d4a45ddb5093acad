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
  readonly prices: () => Float64Array;
  /** What is missing on average over the steps: the nearer to nothing, the nearer the prices are to the best. */
  readonly missing: () => Float64Array | null;
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
  let { prices, missing: average, length, mixed } = foot;
  let best = { bound: -Infinity, prices };
  let waited = 0;
  let done = 0;
  let before = -Infinity;
  const product = (one: Float64Array, other: Float64Array): number => {
    let sum = 0;
    for (let area = 0; area < heavy.length; area++)
      sum += (heavy[area] as number) * (one[area] as number) * (other[area] as number);
    return sum;
  };
  /** The share of a step that brings the average nearest to nothing missing, within limits. */
  const shareOf = (old: Float64Array, missing: Float64Array): number => {
    const both = product(old, missing);
    const own = product(old, old);
    const apart = own - 2 * both + product(missing, missing);
    return apart > 0 ? Math.max(mixed / 10, Math.min(mixed, (own - both) / apart)) : mixed;
  };
  return {
    prices: () => prices,
    missing: () => average,
    step(bound, missing) {
      const share = average === null ? 1 : shareOf(average, missing);
      const mean = missing.map((by, area) => share * by + (1 - share) * (average?.[area] ?? 0));
      average = mean;
      waited = bound > best.bound + 1e-7 * above ? 0 : waited + 1;
      if (bound > best.bound) {
        if (product(mean, missing) >= 0) length = Math.min(2, length * LONGER);
        best = { bound, prices };
      } else if (waited >= PATIENCE) {
        length *= SHORTER;
        waited = 0;
      }
      if (++done % STEPS_TO_RISE === 0) {
        if (best.bound < before + RISE * above) mixed = Math.max(LEAST_MIXED, mixed / 2);
        before = best.bound;
      }
      const norm = product(mean, mean);
      if (length < SHORTEST || norm === 0) return 0;
      const step = (length * Math.max(above - best.bound, 1e-5 * above)) / norm;
      prices = best.prices.map((price, area) =>
        Math.min(reach, Math.max(0, price + step * (mean[area] as number))),
      );
      return share;
    },
  };
}
