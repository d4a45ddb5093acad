import type { Problem } from '../problem.ts';
import type { Sack } from './knapsack.ts';
import type { Relaxation } from './lagrangian.ts';

/**
 * The least that the other parts of a grouping can cost beyond what their areas pay, while one part is grown: each
 * area that it takes is one that they must do without.
 */
export interface Rest {
  /** With nothing taken but the centre, by its place. */
  readonly begin: (place: number) => number;
  /** With one area more than at the depth before; asked depth by depth. */
  readonly take: (depth: number, area: number) => number;
}

/** `room`: centres that cost more than the last of the cheapest and so much are in no grouping that is wanted. */
export function restOf(
  { size, parts, weights }: Problem,
  { lists, prices }: Relaxation,
  sacks: readonly Sack[],
  room: number,
): Rest {
  const order = Array.from(sacks.keys()).sort((a, b) => costOf(a) - costOf(b));
  const dearest = costOf(order[parts - 1] ?? 0) + room;
  const places = order.filter((place) => costOf(place) <= dearest);
  const many = places.length;
  // What a centre loses by doing without an area, area by area.
  const loss = new Float64Array(size * many);
  places.forEach((place, c) => {
    const { dual } = sacks[place] as Sack;
    for (let at = lists.first[place] as number; at < (lists.first[place + 1] as number); at++) {
      const area = lists.areas[at] as number;
      const off = (lists.squares[at] as number) - (prices[area] as number) + dual;
      loss[area * many + c] = Math.max(0, -(weights[area] as number) * off);
    }
    loss[(lists.centres[place] as number) * many + c] = Infinity;
  });
  const costs = new Float64Array((size + 1) * many);
  const wanted = parts - 1;
  const least = new Float64Array(wanted + 1);

  /** The sum of the cheapest, as many as there are other parts. */
  const sum = (base: number): number => {
    least.fill(dearest);
    let highest = dearest;
    for (let c = 0; c < many; c++) {
      const cost = costs[base + c] as number;
      if (cost >= highest) continue;
      let at = wanted - 1;
      for (; at > 0 && (least[at - 1] as number) > cost; at--) least[at] = least[at - 1] as number;
      least[at] = cost;
      highest = least[wanted - 1] as number;
    }
    let all = 0;
    for (let i = 0; i < wanted; i++) all += least[i] as number;
    return all;
  };
  const take = (depth: number, area: number): number => {
    const base = depth * many;
    const row = area * many;
    for (let c = 0; c < many; c++)
      costs[base + c] = (costs[base - many + c] as number) + (loss[row + c] as number);
    return sum(base);
  };
  return {
    begin(place) {
      places.forEach((other, c) => (costs[c] = costOf(other)));
      return take(1, lists.centres[place] as number);
    },
    take,
  };

  function costOf(place: number): number {
    return (sacks[place] as Sack).cost;
  }
}
