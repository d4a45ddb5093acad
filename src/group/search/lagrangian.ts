import type { Problem } from '../problem.ts';
import { filled, type Sack } from './knapsack.ts';
import { nearLists, type NearLists } from './near-lists.ts';

/**
 * A price for each area, per unit of weight, and what that proves: no grouping has less inertia than the bound. In
 * weight × km², scaled up as the weights are.
 */
export interface Prices {
  readonly bound: number;
  readonly prices: Float64Array;
  /** Of each area as a centre: the least that a part about it can cost, once what it takes in has paid its price. */
  readonly centres: Float64Array;
  /** Of each area as a centre: what a unit of weight more is worth to it, 0 where neither bound of the weight presses. */
  readonly duals: Float64Array;
}

/** Iterations without a better bound, after which steps are made shorter; and by how much. */
const PATIENCE = 12;
const SHORTER = 0.7;

/** So much of each step's direction is kept for the next one. */
const MOMENTUM = 0.6;

/** Steps shorter than this lead nowhere. */
const SHORTEST = 2e-3;

/**
 * The Lagrangian bound of the p-median model with weight bounds: that each area belongs to one part is given up, and
 * prices are sought that make it nearly so. Yields after each iteration the best so far. Which areas border on which
 * plays no part, so the bound holds for whatever graph.
 *
 * Source: Hess et al. 1965 (model); Held, Wolfe, Crowder 1974 (subgradient steps).
 */
export function* pricing(
  problem: Problem,
  above: number,
  begin: Float64Array,
  iterations: number,
): Generator<Prices, void> {
  const { size, weights } = problem;
  const reach = Math.max(...begin) * 1.5;
  const lists = nearLists(problem, reach);
  let prices = begin;
  let best: Prices = {
    bound: -Infinity,
    prices,
    centres: new Float64Array(size),
    duals: new Float64Array(size),
  };
  let direction = new Float64Array(size);
  let length = 1;
  let waited = 0;
  for (let i = 0; i < iterations && length > SHORTEST; i++) {
    const now = relaxed(problem, lists, prices);
    waited += 1;
    if (now.bound > best.bound) {
      if (now.bound > best.bound + 1e-6 * Math.abs(best.bound)) waited = 0;
      best = { ...now, prices };
    }
    yield best;
    if (best.bound >= above * (1 - 1e-9)) return;
    if (waited >= PATIENCE) {
      length *= SHORTER;
      waited = 0;
      ({ prices } = best);
      direction = new Float64Array(size);
    }
    let norm = 0;
    for (let area = 0; area < size; area++) {
      const next = (now.missing[area] as number) + MOMENTUM * (direction[area] as number);
      direction[area] = next;
      norm += (weights[area] as number) * next * next;
    }
    if (norm === 0) return;
    const step = (length * Math.max(above - now.bound, 1e-5 * above)) / norm;
    prices = prices.map((price, area) =>
      Math.min(lists.reach, Math.max(0, price + step * (direction[area] as number))),
    );
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
  const duals = new Float64Array(size);
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
    centres[area] = sack.cost;
    duals[area] = sack.dual;
    const place = chosen.findIndex((other) => sack.cost < other.sack.cost);
    chosen.splice(place < 0 ? chosen.length : place, 0, { area, sack });
    if (chosen.length > parts) chosen.pop();
  }
  const missing = new Float64Array(size).fill(1);
  for (const { sack } of chosen)
    sack.areas.forEach((area, i) => (missing[area] = (missing[area] as number) - (sack.shares[i] as number)));
  const bound = chosen.reduce((sum, { sack }) => sum + sack.cost, paid);
  return { bound, prices, centres, duals, missing };
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
