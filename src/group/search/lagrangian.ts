import type { Problem } from '../problem.ts';
import { climber } from './climb.ts';
import { filled, type Sack } from './knapsack.ts';
import { nearLists, type NearLists } from './near-lists.ts';

/**
 * A price for each area, per unit of weight, and what that proves: no grouping has less inertia than the bound. In
 * weight × km², scaled up as the weights are.
 */
export interface Prices {
  readonly bound: number;
  readonly prices: Float64Array;
}

/**
 * The Lagrangian bound of the p-median model with weight bounds: that each area belongs to one part is given up, and
 * prices are sought that make it nearly so. Yields after each iteration the best so far. Which areas border on which
 * plays no part, so the bound holds for whatever graph.
 *
 * Source: Hess et al. 1965.
 */
export function* pricing(
  problem: Problem,
  above: number,
  begin: Float64Array,
  iterations: number,
): Generator<Prices, void> {
  const { weights } = problem;
  const lists = nearLists(problem, Math.max(...begin) * 1.5);
  const climb = climber(weights, begin, above, lists.reach);
  let best: Prices = { bound: -Infinity, prices: begin };
  for (let i = 0; i < iterations; i++) {
    const now = relaxed(problem, lists, climb.prices());
    if (now.bound > best.bound) best = now;
    yield best;
    if (best.bound >= above * (1 - 1e-9) || !climb.step(now.bound, now.missing)) return;
  }
}

interface Relaxed extends Prices {
  /** Of each area, 1 less the parts that it is in. */
  readonly missing: Float64Array;
}

/** What prices prove: what all areas pay, and the parts that then cost least. */
function relaxed(problem: Problem, lists: NearLists, prices: Float64Array): Relaxed {
  const { size, weights, parts } = problem;
  const centres = new Float64Array(size);
  let paid = 0;
  for (let area = 0; area < size; area++) {
    paid += (weights[area] as number) * (prices[area] as number);
    centres[area] = freely(lists, weights, prices, area);
  }
  // Bounds on the weight only make a part dearer, so they need be looked at only where it may be among the cheapest.
  const order = Array.from(centres.keys()).sort((a, b) => (centres[a] as number) - (centres[b] as number));
  const chosen: { readonly area: number; readonly sack: Sack }[] = [];
  for (const area of order) {
    const last = chosen[parts - 1];
    if (last !== undefined && last.sack.cost <= (centres[area] as number)) break;
    const sack = filled(problem, lists, prices, area);
    const place = chosen.findIndex((other) => sack.cost < other.sack.cost);
    chosen.splice(place < 0 ? chosen.length : place, 0, { area, sack });
    if (chosen.length > parts) chosen.pop();
  }
  const missing = new Float64Array(size).fill(1);
  for (const { sack } of chosen)
    sack.areas.forEach((area, i) => (missing[area] = (missing[area] as number) - (sack.shares[i] as number)));
  const bound = chosen.reduce((sum, { sack }) => sum + sack.cost, paid);
  return { bound, prices, missing };
}

/** The least that a part about a centre can cost, if its weight does not matter. */
function freely(
  { first, areas, squares }: NearLists,
  weights: readonly number[],
  prices: Float64Array,
  centre: number,
): number {
  let sum = -(weights[centre] as number) * (prices[centre] as number);
  const end = first[centre + 1] as number;
  for (let i = first[centre] as number; i < end; i++) {
    const area = areas[i] as number;
    const off = (squares[i] as number) - (prices[area] as number);
    if (off < 0) sum += (weights[area] as number) * off;
  }
  return sum;
}
