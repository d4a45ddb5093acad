import type { Problem } from '../problem.ts';
import type { Exhaust } from './exhaust.ts';
import { forked, forkOf } from './fork.ts';
import { raising, type Relaxation } from './lagrangian.ts';
import { narrowed } from './narrow.ts';

/** In each case prices begin near right. */
const PACE = { iterations: 40, length: 0.02, mixed: 0.1 };

/** In a case that only few parts can be in, it is quicker to look at these: in so many steps. */
const FEW = { columns: 1000, steps: 1000 };

/** Where no distinction is left to be made, few are left too. */
const LAST = { columns: 20_000, steps: 1_000_000 };

/** A step of looking for parts takes as long as so many of raising a bound. */
const STEP_OF_PARTS = 16;

/**
 * Raises a bound by distinguishing cases: relaxed, a grouping may be a mixture of several with centres here and there,
 * which costs less than any of them, and no prices prove more than that. Each time the case with the lowest bound is
 * divided in two. Yields the bound of all, and ends with it where that is `above` what is wanted, or after so many
 * steps: in each an area is looked at.
 *
 * Source: Land, Doig 1960.
 */
export function* branching(
  problem: Problem,
  root: Relaxation,
  above: number,
  limits: { steps: number },
  exhaust: Exhaust,
): Generator<number, number> {
  /** What is shown of the cases that nothing more is shown of. */
  let settled = above;
  const open = [narrowed(problem, root, above)].filter((one) => one !== null);
  for (let next = lowest(open); next !== null; next = lowest(open)) {
    if (next.bound >= settled || limits.steps <= 0) return Math.min(next.bound, settled);
    const { bound } = next;
    const fork = forkOf(problem, next);
    const few = { ...(fork === null ? LAST : FEW) };
    const before = few.steps;
    const shown = yield* onlyYielding(Math.min(bound, settled), exhaust(next, above, few));
    limits.steps -= STEP_OF_PARTS * (before - few.steps);
    if (shown.isAll || fork === null) settled = Math.min(settled, shown.bound);
    else {
      for (const part of forked(next, fork)) {
        const rest = raised(problem, part, above, limits);
        if (rest !== null) open.push(rest);
      }
    }
  }
  return settled;
}

/** Runs to the end, and yields the same all the time. */
function* onlyYielding<Note, End>(note: Note, run: Generator<unknown, End>): Generator<Note, End> {
  let next = run.next();
  for (; !next.done; next = run.next()) yield note;
  return next.value;
}

/** A case with better prices, and without what then does not count any more; null where nothing does. */
function raised(
  problem: Problem,
  from: Relaxation,
  above: number,
  limits: { steps: number },
): Relaxation | null {
  const run = raising(problem, from, above, PACE);
  let step = run.next();
  for (; !step.done; step = run.next()) limits.steps -= from.lists.areas.length + problem.size;
  return step.value.bound >= above ? null : narrowed(problem, step.value, above);
}

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
