import { groupings } from './enumerate.ts';
import type { Problem } from './problem.ts';
import { renumbered, sweepOrder } from './sweep.ts';
import type { Visitor } from './visitor.ts';

/** Maps of so many areas are soon enumerated, or soon too large. */
const SMALL = 26;

/** First parts that are followed up: evenly from the first to the last, since those next to each other are alike. */
const SAMPLES = 64;

/** Steps to count the first parts, and to follow some up. */
const STEPS = 3_000_000;

/** A forecast may be off by so much before a map is given up that could have been enumerated. */
const CAUTION = 4;

/**
 * Whether it is worth trying to look at every grouping within a budget of steps: not where it would be used up for
 * nothing. With two parts, to forecast takes as long as to try.
 */
export const isWorthTrying = (problem: Problem, budget: number): boolean =>
  problem.size <= SMALL || problem.parts <= 2 || forecast(problem) <= CAUTION * budget;

/**
 * About how many steps it takes to look at every grouping, or at least; Infinity where the first parts alone are too
 * many. Follows up some of the first parts that there are, and takes the others to be like them.
 */
export function forecast(problem: Problem): number {
  const { visit } = groupings(renumbered(problem, sweepOrder(problem.graph)));
  let firsts = 0;
  const counted = visit(
    firstParts(() => ++firsts < 0),
    STEPS,
  );
  // Of three parts, the first may take most of the steps there are: what is left is in one piece, or it is not.
  if (!counted.complete) return problem.parts <= 3 ? counted.nodes : Infinity;
  const every = Math.max(1, Math.ceil(firsts / SAMPLES));
  let seen = 0;
  const sample = visit(
    firstParts(() => seen++ % every === 0),
    STEPS,
  );
  const share = sample.complete ? 1 : seen / firsts;
  return counted.nodes + ((sample.nodes - counted.nodes * share) * every) / share;
}

/** Goes on from those first parts that it is told to. */
function firstParts(goesOn: () => boolean): Visitor {
  return { part: (number) => number > 0 || goesOn(), grouping: () => true };
}
