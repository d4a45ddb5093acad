import type { Problem } from '../problem.ts';
import { sacksOf } from './knapsack.ts';
import type { Relaxation } from './lagrangian.ts';

/** Which centres, and which areas around them, may still be in a grouping that is wanted. */
export interface Kept {
  readonly centre: (place: number) => boolean;
  /** Of an area by its place in the lists, around a centre by its own. */
  readonly area: (at: number, place: number) => boolean;
}

/** The same with only what is kept. */
export function kept(from: Relaxation, keeps: Kept): Relaxation {
  const { centres, first, areas, squares, reach } = from.lists;
  const places: number[] = [];
  const ats: number[] = [];
  const ends = [0];
  for (let place = 0; place < centres.length; place++) {
    if (!keeps.centre(place)) continue;
    places.push(place);
    for (let at = first[place] as number; at < (first[place + 1] as number); at++)
      if (keeps.area(at, place)) ats.push(at);
    ends.push(ats.length);
  }
  const lists = {
    centres: Int32Array.from(places, (place) => centres[place] as number),
    first: Int32Array.from(ends),
    areas: Int32Array.from(ats, (at) => areas[at] as number),
    squares: Float64Array.from(ats, (at) => squares[at] as number),
    reach,
  };
  const mix = from.mix && {
    centres: Float64Array.from(places, (place) => from.mix?.centres[place] ?? 0),
    areas: Float64Array.from(ats, (at) => from.mix?.areas[at] ?? 0),
  };
  return { ...from, lists, mix };
}

/**
 * Leaves out centres, and areas around them, that at the prices are in no grouping which comes to less than `above`. Null:
 * then there is none. Asks for lists that hold all areas which still count.
 */
export function narrowed(problem: Problem, from: Relaxation, above: number): Relaxation | null {
  const { weights, parts } = problem;
  const { lists, prices } = from;
  const { centres, areas, squares } = lists;
  const { fill } = sacksOf(problem, lists);
  const sacks = Array.from(centres, (_, place) => fill(place, prices));
  const cheapest = sacks.map(({ cost }) => cost).sort((a, b) => a - b);
  const dearest = cheapest[parts - 1] ?? Infinity;
  if (dearest === Infinity) return null;
  let room = above;
  for (const cost of cheapest.slice(0, parts)) room -= cost;
  weights.forEach((weight, area) => (room -= weight * (prices[area] as number)));
  const rooms = sacks.map(({ cost }) => room - Math.max(0, cost - dearest));
  return kept(from, {
    centre: (place) => (rooms[place] as number) >= 0,
    area: (at, place) => {
      const area = areas[at] as number;
      const off = (squares[at] as number) - (prices[area] as number) + (sacks[place]?.dual ?? 0);
      return (weights[area] as number) * off <= (rooms[place] as number);
    },
  });
}
