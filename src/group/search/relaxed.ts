import type { Problem } from '../problem.ts';
import { sacksOf } from './knapsack.ts';
import type { NearLists } from './near-lists.ts';

/** What prices prove: what all areas pay, and the parts that then cost least. */
export interface Relaxed {
  /** Infinity: there are too few centres that a part can be about. */
  readonly bound: number;
  /** Of each area, 1 less the parts that it is in. The array is used again. */
  readonly missing: Float64Array;
}

/** The problem without the rule that each area is in one part. */
export interface Loose {
  readonly at: (prices: Float64Array) => Relaxed;
  /** Of what was looked at last: the centres of the parts, by their places in the lists. */
  readonly chosen: readonly number[];
  /** … and the areas around them, by their places in the lists, and how much of each. Ends before `taken.many`. */
  readonly taken: { many: number; readonly places: Int32Array; readonly shares: Float64Array };
}

export function looseOf(problem: Problem, lists: NearLists): Loose {
  const { size, parts } = problem;
  const { centres, first, areas } = lists;
  const weights = Float64Array.from(problem.weights);
  const sacks = sacksOf(problem, lists);
  const most = parts * sacks.shares.length;
  const taken = { many: 0, places: new Int32Array(most), shares: new Float64Array(most) };
  const missing = new Float64Array(size);
  const chosen: number[] = [];
  const costs: number[] = [];

  /**
   * Takes a centre in if it is among the cheapest. Bounds on the weight only make a part dearer, so they need be looked
   * at only where it may be.
   */
  function consider(place: number, prices: Float64Array): void {
    const highest = costs.length < parts ? Infinity : (costs[parts - 1] as number);
    if (sacks.freely(place, prices) >= highest) return;
    const { cost } = sacks.fill(place, prices);
    if (cost >= highest) return;
    let at = Math.min(costs.length, parts - 1);
    for (; at > 0 && (costs[at - 1] as number) > cost; at--) {
      costs[at] = costs[at - 1] as number;
      chosen[at] = chosen[at - 1] as number;
    }
    costs[at] = cost;
    chosen[at] = place;
  }

  /** Notes what is taken, and what is missing. */
  function note(prices: Float64Array): void {
    missing.fill(1);
    taken.many = 0;
    for (const place of chosen) {
      const centre = centres[place] as number;
      missing[centre] = (missing[centre] as number) - 1;
      sacks.fill(place, prices);
      const from = first[place] as number;
      for (let at = from; at < (first[place + 1] as number); at++) {
        const share = sacks.shares[at - from] as number;
        if (share === 0) continue;
        const area = areas[at] as number;
        missing[area] = (missing[area] as number) - share;
        taken.places[taken.many] = at;
        taken.shares[taken.many++] = share;
      }
    }
  }

  return {
    chosen,
    taken,
    at(prices) {
      // Those that were cheapest before probably are again: that spares most of the others a closer look.
      const likely = chosen.splice(0);
      costs.length = 0;
      for (const place of likely) consider(place, prices);
      for (let place = 0; place < centres.length; place++)
        if (!likely.includes(place)) consider(place, prices);
      let bound = costs.length < parts ? Infinity : 0;
      for (let area = 0; area < size; area++) bound += (weights[area] as number) * (prices[area] as number);
      for (const cost of costs) bound += cost;
      note(prices);
      return { bound, missing };
    },
  };
}
