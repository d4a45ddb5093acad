import type { Exists } from '../existence.ts';
import { isFeasible } from '../feasible.ts';
import { canonical } from '../problem.ts';
import { annealing } from './anneal.ts';
import { terrainOf, unfolded } from './terrain.ts';

/** On larger maps each question would take too long. */
const MOST_AREAS = 1500;

/** Moves for each question, and starts until one finds something. */
const MOVES = 100_000;
const STARTS = 3;

/** Answers as another does, and where it does not know by searching: what is found exists, and nothing else is proven. */
export function orFound(exists: Exists): Exists {
  return async (problem) => {
    const answer = await exists(problem);
    if (answer !== 'unknown' || problem.size > MOST_AREAS) return answer;
    const terrain = terrainOf(problem, 'balance');
    for (let number = 0; number < STARTS; number++) {
      const run = annealing(terrain, { seed: 1, number, proposals: MOVES, from: null });
      let step = run.next(false);
      while (!step.done) step = run.next(false);
      const found = step.value === null ? null : canonical(unfolded(terrain, step.value));
      if (found !== null && isFeasible(problem, found)) return found;
    }
    return 'unknown';
  };
}
