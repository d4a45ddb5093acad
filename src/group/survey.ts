import { groupings } from './enumerate.ts';
import { frontierOf } from './frontier.ts';
import { justBelow, limits, measure, type Measures } from './objective.ts';
import type { Objective, Problem } from './problem.ts';
import { shortlist, type Measured, type Shortlist } from './shortlist.ts';
import { renumbered, sweepOrder } from './sweep.ts';
import { tallyOf } from './tally.ts';

/** What looking at every grouping there is has found. */
export interface Survey {
  readonly feasible: number;
  /** The best on the first objective, best first; ties by fewer borders, less inertia, then the order of the file. */
  readonly best: readonly Measured[];
  /** Those that nothing beats on all objectives at once, the best on the first one first. */
  readonly frontier: readonly Measured[];
  /** For each grouping whose rank was asked for, how many are better than it on each objective. */
  readonly better: readonly (readonly number[])[];
}

/** What a survey is asked. */
export interface SurveyQuestion {
  /** The first decides which is best. None that the problem has no figures for. */
  readonly objectives: readonly Objective[];
  /** How many of the best are wanted; null: only ranks are, no frontier either. */
  readonly most: number | null;
  /** Measures of groupings whose rank is wanted. */
  readonly ranked: readonly Measures[];
  /** Steps that it may take. */
  readonly budget: number;
}

/**
 * Measures every grouping there is: the exact best, the exact rank of any, and the exact frontier. Null where the
 * budget ran out before all were seen.
 */
export function survey(
  problem: Problem,
  { objectives, most, ranked, budget }: SurveyQuestion,
): Survey | null {
  const order = sweepOrder(problem.graph);
  const enumerator = groupings(renumbered(problem, order));
  const {
    part: close,
    measures,
    seen,
  } = tallyOf(objectives.includes('caseload') ? problem : { ...problem, work: null }, order);
  const better = ranked.map((asked) => rankOf(objectives, asked));
  const lists = most === null ? [] : [shortlist(objectives[0] ?? 'inertia', most), frontierOf(objectives)];
  // Where they are counted already, those need no visit whose first parts alone come to more than what is looked for.
  const counted = objectives.every((objective) => RISING.has(objective)) ? enumerator.count() : null;
  // Loops, not closures: both are called thousands of times, and a short run feels each.
  const part = (number: number, low: number, high: number): boolean => {
    close(number, low, high);
    if (counted === null) return true;
    for (let i = 0; i < better.length; i++) if ((better[i] as Rank).takes(measures)) return true;
    for (let i = 0; i < lists.length; i++) if ((lists[i] as Shortlist).takes(measures)) return true;
    return false;
  };
  let feasible = 0;
  const grouping = (): boolean => {
    feasible += 1;
    for (let i = 0; i < lists.length; i++) (lists[i] as Shortlist).offer(measures, seen);
    for (let i = 0; i < better.length; i++) (better[i] as Rank).count(measures);
    return true;
  };
  if (!enumerator.visit({ part, grouping }, budget).complete) return null;
  const [best = [], frontier = []] = lists.map((list) =>
    list.found().map(({ grouping: found }) => ({ grouping: found, measures: measure(problem, found) })),
  );
  return { feasible: counted ?? feasible, best, frontier, better: better.map(({ counts }) => counts) };
}

/** The more parts, the more of these; the others can fall when a part is added. */
const RISING: ReadonlySet<Objective> = new Set(['inertia', 'balance']);

/** Counts on each objective how many groupings are better than one. */
interface Rank {
  /** Whether it might count a grouping that comes to this, or to more on any count. */
  readonly takes: (measures: Measures) => boolean;
  readonly count: (measures: Measures) => void;
  readonly counts: readonly number[];
}

function rankOf(objectives: readonly Objective[], asked: Measures): Rank {
  const below = limits(objectives.map((objective) => justBelow(asked[objective] as number)));
  const counts = objectives.map(() => 0);
  const isBetter = (measures: Measures, i: number): boolean =>
    (measures[objectives[i] as Objective] as number) < (below[i] as number);
  return {
    takes(measures) {
      for (let i = 0; i < counts.length; i++) if (isBetter(measures, i)) return true;
      return false;
    },
    count(measures) {
      for (let i = 0; i < counts.length; i++) if (isBetter(measures, i)) counts[i] = (counts[i] ?? 0) + 1;
    },
    counts,
  };
}

/** How many groupings there are; null where the budget ran out before all were seen. */
export function countGroupings(problem: Problem, budget: number): number | null {
  let count = 0;
  const { visit, count: counted } = groupings(renumbered(problem, sweepOrder(problem.graph)));
  const visitor = { part: () => true, grouping: () => ++count > 0 };
  return counted() ?? (visit(visitor, budget).complete ? count : null);
}
