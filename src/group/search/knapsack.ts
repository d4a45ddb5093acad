import type { Problem } from '../problem.ts';
import type { NearLists } from './near-lists.ts';

/** The cheapest part about a centre within its bounds, where areas may belong to it in part. */
export interface Sack {
  readonly cost: number;
  /** The areas that it takes in, the centre first, and how much of each. */
  readonly areas: readonly number[];
  readonly shares: readonly number[];
  /** Price of a unit of weight at the bound that presses: above 0 where it is the upper, below 0 where the lower. */
  readonly dual: number;
}

/**
 * Takes in all areas that pay more than they cost; where that weighs too much, those that pay least per unit are left
 * out, and where it weighs too little, the cheapest others come in.
 */
export function filled(
  { weights, bounds }: Problem,
  { first, areas, squares }: NearLists,
  prices: Float64Array,
  centre: number,
): Sack {
  const items: Item[] = [];
  const own = weights[centre] as number;
  let weight = own;
  let cost = -own * (prices[centre] as number);
  for (let i = first[centre] as number; i < (first[centre + 1] as number); i++) {
    const area = areas[i] as number;
    const item = {
      area,
      weight: weights[area] as number,
      ratio: (squares[i] as number) - (prices[area] as number),
      share: 0,
    };
    if (item.ratio < 0) {
      item.share = 1;
      weight += item.weight;
      cost += item.weight * item.ratio;
    }
    items.push(item);
  }
  let dual = 0;
  if (weight > bounds.most) {
    const paying = items.filter(({ ratio }) => ratio < 0).sort((a, b) => b.ratio - a.ratio);
    for (const item of paying) {
      const off = Math.min(item.weight, weight - bounds.most);
      weight -= off;
      cost -= off * item.ratio;
      item.share -= off / item.weight;
      dual = -item.ratio;
      if (weight <= bounds.most) break;
    }
  } else if (weight < bounds.least) {
    const others = items.filter(({ ratio }) => ratio >= 0).sort((a, b) => a.ratio - b.ratio);
    for (const item of others) {
      const on = Math.min(item.weight, bounds.least - weight);
      weight += on;
      cost += on * item.ratio;
      item.share = on / item.weight;
      dual = -item.ratio;
      if (weight >= bounds.least) break;
    }
  }
  const taken = items.filter(({ share }) => share > 0);
  return {
    cost,
    areas: [centre, ...taken.map(({ area }) => area)],
    shares: [1, ...taken.map(({ share }) => share)],
    dual,
  };
}

interface Item {
  readonly area: number;
  readonly weight: number;
  /** km² less the price: what a unit of its weight costs. */
  readonly ratio: number;
  share: number;
}
