import type { Problem } from '../problem.ts';
import { climber, type Foot } from './climb.ts';
import { mixerOf, type Mix } from './mix.ts';
import { nearLists, type NearLists } from './near-lists.ts';
import { looseOf } from './relaxed.ts';

/**
 * A price for each area, per unit of weight, and what that proves: no grouping has less inertia than the bound. In
 * weight × km², scaled up as the weights are.
 */
export interface Prices {
  readonly bound: number;
  readonly prices: Float64Array;
}

/** Prices with what they were found by: which centres and areas around them still count, and what was chosen of these. */
export interface Relaxation extends Prices {
  readonly lists: NearLists;
  /** Of each area, 1 less what it is in on average. */
  readonly missing: Float64Array | null;
  /** Null: nothing was chosen yet. */
  readonly mix: Mix | null;
}

/** The first steps where nothing is known yet: how long, and how much of their average each is at most. */
const FIRST_STEPS = { length: 0.05, mixed: 0.5 };

/**
 * The Lagrangian bound of the p-median model with weight bounds: that each area belongs to one part is given up, and
 * prices are sought that make it nearly so. Yields after each iteration the best so far. Which areas border on which
 * plays no part, so the bound holds for whatever graph.
 *
 * Source: Hess et al. 1965.
 */
export function pricing(
  problem: Problem,
  above: number,
  prices: Float64Array,
  iterations: number,
): Generator<number, Relaxation> {
  const lists = nearLists(problem, Math.max(...prices) * 1.5);
  return raising(problem, { bound: -Infinity, prices, lists, missing: null, mix: null }, above, {
    iterations,
    ...FIRST_STEPS,
  });
}

/** How long a bound is raised for, and by which steps at first. */
export interface Pace extends Pick<Foot, 'length' | 'mixed'> {
  readonly iterations: number;
}

/** Raises a bound, until it is `above` what is wanted. Yields after each iteration the best so far. */
export function* raising(
  problem: Problem,
  from: Relaxation,
  above: number,
  { iterations, length, mixed }: Pace,
): Generator<number, Relaxation> {
  const { lists } = from;
  const loose = looseOf(problem, lists);
  const foot: Foot = { prices: from.prices, missing: from.missing, length, mixed };
  const climb = climber(problem.weights, foot, above, lists.reach);
  const mixer = mixerOf(lists, from.mix);
  for (let i = 0; i < iterations; i++) {
    const { bound, missing } = loose.at(climb.prices());
    const share = climb.step(bound, missing);
    mixer.add(share, loose);
    yield climb.best().bound;
    if (share === 0 || climb.best().bound >= above * (1 - 1e-9)) break;
  }
  const { bound, prices } = climb.best();
  return { bound: Math.max(bound, from.bound), prices, lists, missing: climb.missing(), mix: mixer.mean() };
}
