/** Prices on their way to where they prove most. */
export interface Climb {
  /** Of each area, per unit of weight. */
  readonly prices: () => Float64Array;
  /**
   * Moves the prices: dearer where an area belongs to no part, cheaper where to several. `bound` is what the prices
   * prove, `missing` 1 less the parts that each area is in. False: they are as good as they get.
   */
  readonly step: (bound: number, missing: Float64Array) => boolean;
}

/** Steps without a better bound, after which they are made shorter; and by how much. */
const PATIENCE = 12;
const SHORTER = 0.7;

/** So much of each step's direction is kept for the next one. */
const MOMENTUM = 0.6;

/** Steps shorter than this lead nowhere. */
const SHORTEST = 2e-3;

/**
 * Subgradient steps towards a bound that cannot be reached beyond `above`, from prices to begin with; none is ever
 * above `reach` or below 0.
 *
 * Source: Held, Wolfe, Crowder 1974.
 */
export function climber(
  weights: readonly number[],
  begin: Float64Array,
  above: number,
  reach: number,
): Climb {
  let prices = begin;
  let best = { bound: -Infinity, prices };
  let direction = new Float64Array(weights.length);
  let length = 1;
  let waited = 0;
  return {
    prices: () => prices,
    step(bound, missing) {
      waited += 1;
      if (bound > best.bound + 1e-6 * Math.abs(best.bound)) waited = 0;
      if (bound > best.bound) best = { bound, prices };
      if (waited >= PATIENCE) {
        length *= SHORTER;
        waited = 0;
        ({ prices } = best);
        direction = new Float64Array(weights.length);
      }
      direction = direction.map((by, area) => (missing[area] as number) + MOMENTUM * by);
      const norm = direction.reduce((sum, by, area) => sum + (weights[area] as number) * by * by, 0);
      if (length < SHORTEST || norm === 0) return false;
      const step = (length * Math.max(above - bound, 1e-5 * above)) / norm;
      prices = prices.map((price, area) =>
        Math.min(reach, Math.max(0, price + step * (direction[area] as number))),
      );
      return true;
    },
  };
}
