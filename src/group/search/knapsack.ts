import type { Problem } from '../problem.ts';
import type { NearLists } from './near-lists.ts';

/** The cheapest part about a centre within its bounds, where areas may belong to it in part. */
export interface Sack {
  /** Infinity: there is no such part. */
  readonly cost: number;
  /** Price of a unit of weight at the bound that presses: above 0 where it is the upper, below 0 where the lower. */
  readonly dual: number;
}

/** Cheapest parts about the centres of some lists, by their places in these. */
export interface Sacks {
  /** The least that a part can cost, if its weight does not matter. */
  readonly freely: (place: number, prices: Float64Array) => number;
  readonly fill: (place: number, prices: Float64Array) => Sack;
  /** How much the part that was filled last takes of each area around its centre, in the order of the list. */
  readonly shares: Float64Array;
}

/** In its arrays each part is worked out anew: there are some thousand a second. */
export function sacksOf({ weights, bounds }: Problem, lists: NearLists): Sacks {
  const { centres, first, areas, squares, reach } = lists;
  const longest = centres.reduce(
    (most, _, place) => Math.max(most, (first[place + 1] as number) - (first[place] as number)),
    0,
  );
  const shares = new Float64Array(longest);
  const ratios = new Float64Array(longest);
  const open = new Int32Array(longest);
  const heavy = Float64Array.from(weights);

  /**
   * Takes so much more or less weight in or out, `sign` 1 or −1, at the least cost: the cheapest first of those that
   * cost something, or of those that pay the ones that pay least.
   */
  function evened(place: number, sign: number, over: number): Sack {
    const from = first[place] as number;
    const many = (first[place + 1] as number) - from;
    let end = 0;
    for (let i = 0; i < many; i++) if (shares[i] === (sign < 0 ? 1 : 0)) open[end++] = i;
    let cost = 0;
    let dual = 0;
    let left = over;
    while (left > 0 && end > 0) {
      let next = 0;
      for (let at = 1; at < end; at++) {
        if (sign * ((ratios[open[at] as number] as number) - (ratios[open[next] as number] as number)) < 0)
          next = at;
      }
      const i = open[next] as number;
      open[next] = open[--end] as number;
      const weight = heavy[areas[from + i] as number] as number;
      const moved = Math.min(weight, left);
      left -= moved;
      cost += sign * moved * (ratios[i] as number);
      shares[i] = (shares[i] as number) + (sign * moved) / weight;
      dual = -(ratios[i] as number);
    }
    // What lists that hold all areas cannot bring together, nothing can.
    return { cost: left > 0 && reach === Infinity ? Infinity : cost, dual };
  }

  return {
    shares,
    freely(place, prices) {
      const centre = centres[place] as number;
      let sum = -(heavy[centre] as number) * (prices[centre] as number);
      const end = first[place + 1] as number;
      for (let i = first[place] as number; i < end; i++) {
        const area = areas[i] as number;
        const ratio = (squares[i] as number) - (prices[area] as number);
        if (ratio < 0) sum += (heavy[area] as number) * ratio;
      }
      return sum;
    },
    fill(place, prices) {
      const centre = centres[place] as number;
      const from = first[place] as number;
      const many = (first[place + 1] as number) - from;
      let weight = heavy[centre] as number;
      let cost = -weight * (prices[centre] as number);
      for (let i = 0; i < many; i++) {
        const area = areas[from + i] as number;
        const ratio = (squares[from + i] as number) - (prices[area] as number);
        ratios[i] = ratio;
        shares[i] = ratio < 0 ? 1 : 0;
        if (ratio >= 0) continue;
        weight += heavy[area] as number;
        cost += (heavy[area] as number) * ratio;
      }
      if (weight >= bounds.least && weight <= bounds.most) return { cost, dual: 0 };
      const isOver = weight > bounds.most;
      const even = evened(place, isOver ? -1 : 1, isOver ? weight - bounds.most : bounds.least - weight);
      return { cost: cost + even.cost, dual: even.dual };
    },
  };
}
