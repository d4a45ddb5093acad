import type { Grouping, Problem } from '../problem.ts';
import { candidatesOf, type Limits } from './columns.ts';
import { covers } from './cover.ts';
import type { Relaxation } from './lagrangian.ts';
import { refined } from './refine.ts';
import { SAME } from './same.ts';

/** Iterations to price parts, and steps to cover the map. */
const REFINEMENTS = 200;
const COVER_STEPS = 10_000_000;

/** Of more parts than this no cover is found in so many steps. */
const MOST_TO_COVER = 200_000;

/** Takes a grouping that is found on the way. */
export type Take = (grouping: Grouping) => void;

/** What is shown of groupings within a limit. */
export interface Shown {
  /** None comes to less. */
  readonly bound: number;
  /** All were looked at: none comes to less than the limit, or the bound is that of the best. */
  readonly isAll: boolean;
}

/** How far a look at groupings is: what is shown so far, and how much of it is done. */
export interface Looked {
  readonly bound: number;
  readonly done: number;
}

/** Looks at every grouping within a limit, as long as the parts that they can have are not too many. */
export type Exhaust = (from: Relaxation, above: number, limits: Limits) => Generator<Looked, Shown>;

/** Looks at groupings of a map by the parts that these can have. */
export function exhausterOf(problem: Problem, take: Take): Exhaust {
  const candidates = candidatesOf(problem);
  return function* exhaust(from, above, limits) {
    let { bound } = from;
    const columns = yield* noted(candidates(from, above, limits), () => ({ bound, done: 0.25 }));
    if (columns === null) return { bound, isAll: false };
    const left = yield* noted(refined(problem, columns, above, REFINEMENTS), (now) => {
      bound = Math.max(bound, Math.min(now, above));
      return { bound, done: 0.5 };
    });
    if (left.columns.count() > MOST_TO_COVER) return { bound, isAll: false };
    let best = Infinity;
    const covering = covers(left, problem.parts, above, COVER_STEPS, (grouping, cost) => {
      take(grouping);
      best = Math.min(best, cost);
      return best * (1 + SAME);
    });
    const isAll = yield* noted(covering, () => ({ bound, done: 0.75 }));
    return isAll ? { bound: Math.min(best, above), isAll } : { bound, isAll };
  };
}

/** The same run, with other notes of how far it is. */
function* noted<Step, Note, End>(
  run: Generator<Step, End>,
  note: (step: Step) => Note,
): Generator<Note, End> {
  let next = run.next();
  for (; !next.done; next = run.next()) yield note(next.value);
  return next.value;
}
