import { sweepOrder } from '../sweep.ts';
import type { Problem } from '../problem.ts';
import { columnStore, type Columns } from './column-store.ts';
import { growerOf } from './grower.ts';
import { sacksOf } from './knapsack.ts';
import type { Relaxation } from './lagrangian.ts';
import { restOf } from './rest.ts';

/** What a part may be in a grouping at least as good as one that is known, and what any such part must cost. */
export interface Candidates {
  readonly columns: Columns;
  /** The areas in the order in which columns count them. */
  readonly order: readonly number[];
  /** What each area pays per unit of weight. */
  readonly prices: Float64Array;
  /** What all areas pay together. */
  readonly paid: number;
  /** The least that parts can cost beyond what their areas pay, least first, one of each centre. */
  readonly cheapest: readonly number[];
}

/** So many parts may be kept, and so many steps may still be taken to find them: they are counted down. */
export interface Limits {
  readonly columns: number;
  steps: number;
}

/** Finds candidates; what it needs for that of a map is got ready once. */
export type FindCandidates = (
  from: Relaxation,
  above: number,
  limits: Limits,
) => Generator<number, Candidates | null>;

/**
 * Every part that can be in a grouping of no more inertia than is known: parts that, at prices which are near right,
 * leave room for the others. Yields how far it is, and ends with null where they are too many to be found or kept.
 */
export function candidatesOf(problem: Problem): FindCandidates {
  const { weights, parts, graph } = problem;
  const order = sweepOrder(graph);
  const costs = costsOf(problem);
  return function* candidates(from, above, limits) {
    const { lists, prices } = from;
    const { fill } = sacksOf(problem, lists);
    const sacks = Array.from(lists.centres, (_, place) => fill(place, prices));
    const cheapest = sacks.map(({ cost }) => cost).sort((a, b) => a - b);
    const paid = weights.reduce((sum, weight, area) => sum + weight * (prices[area] as number), 0);
    const bound = paid + cheapest.slice(0, parts).reduce((sum, cost) => sum + cost, 0);
    const columns = columnStore(order);
    const grow = growerOf(problem, costs, from, restOf(problem, from, sacks, above - bound), limits);
    for (const [place, { cost, dual }] of sacks.entries()) {
      const keep = (areas: readonly number[], beyond: number): boolean =>
        columns.add(areas, lists.centres[place] as number, beyond) <= limits.columns;
      if (!grow(place, dual, above - paid - cost, keep)) return null;
      yield place / sacks.length;
    }
    return { columns, order, paid, cheapest, prices };
  };
}

/** Weight × km² of each area to each centre: that of area a to centre c is at c × size + a. */
function costsOf({ size, weights, distance }: Problem): Float64Array {
  const costs = new Float64Array(size * size);
  for (let centre = 0; centre < size; centre++) {
    for (let area = 0; area < size; area++)
      costs[centre * size + area] = (weights[area] as number) * (distance?.(area, centre) ?? 0);
  }
  return costs;
}
