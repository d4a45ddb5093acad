import type { Problem } from '../problem.ts';
import { forked, forkOf } from './fork.ts';
import { raising, type Relaxation } from './lagrangian.ts';
import { narrowed } from './narrow.ts';

/** What is known of all cases together: no grouping comes to less than the bound, `above` where none comes to less than that. */
export interface Branched {
  readonly bound: number;
  /** Cases that no further distinction is to be made in, though groupings that come to less might be in them. */
  readonly leaves: readonly Relaxation[];
}

/** In each case prices begin near right. */
const PACE = { iterations: 40, length: 0.02, mixed: 0.1 };

/**
 * Raises a bound by distinguishing cases: relaxed, a grouping may be a mixture of several with centres here and there,
 * which costs less than any of them, and no prices prove more than that. Each time the case with the lowest bound is
 * divided in two. Yields the bound of all, and ends where that is `above` what is wanted, or after so many steps: each
 * is an area looked at.
 *
 * Source: Land, Doig 1960.
 */
export function* branching(
  problem: Problem,
  root: Relaxation,
  above: number,
  limits: { steps: number },
): Generator<number, Branched> {
  const leaves: Relaxation[] = [];
  const narrow = narrowed(problem, root, above);
  const open = narrow === null ? [] : [narrow];
  for (let next = lowest(open); next !== null && limits.steps > 0; next = lowest(open)) {
    const fork = forkOf(problem, next);
    if (fork === null) leaves.push(next);
    for (const part of fork === null ? [] : forked(next, fork)) {
      const run = raising(problem, part, above, PACE);
      let step = run.next();
      for (; !step.done; step = run.next()) limits.steps -= part.lists.areas.length + problem.size;
      if (step.value.bound >= above) continue;
      const rest = narrowed(problem, step.value, above);
      if (rest !== null) open.push(rest);
    }
    yield boundOf([...open, ...leaves], above);
  }
  return { bound: boundOf([...open, ...leaves], above), leaves };
}

const boundOf = (cases: readonly Relaxation[], above: number): number =>
  cases.reduce((least, { bound }) => Math.min(least, bound), above);

/** Takes out the case with the lowest bound. */
function lowest(open: Relaxation[]): Relaxation | null {
  let at = 0;
  for (let i = 1; i < open.length; i++)
    if ((open[i] as Relaxation).bound < (open[at] as Relaxation).bound) at = i;
  const last = open.pop() ?? null;
  if (at === open.length || last === null) return last;
  const found = open[at] as Relaxation;
  open[at] = last;
  return found;
}
