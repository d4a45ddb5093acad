import { bestMove, bestSwap } from '../moves.ts';
import type { Objective, Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';

/** More areas than this make it too long to look at every swap. */
const SMALL = 300;

/** More steps than this have never been seen. */
const MOST_STEPS = 50;

/**
 * Goes on from a grouping by the best single move or swap, as long as one is better: of the objective, or of a tie. Takes
 * what it comes by.
 */
export function polished(
  problem: Problem,
  found: Measured,
  objective: Objective,
  take: (found: Measured) => void,
): void {
  let now = found;
  for (let steps = 0; steps < MOST_STEPS && problem.size <= SMALL; steps++) {
    const next = bestMove(problem, now.grouping, objective) ?? bestSwap(problem, now.grouping, objective);
    if (next === null) break;
    now = next;
    take(now);
  }
}
