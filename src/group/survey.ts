import { enumerate } from './enumerate.ts';
import { frontierOf } from './frontier.ts';
import { justBelow, measure, type Measures } from './objective.ts';
import type { Objective, Problem } from './problem.ts';
import { shortlist, type Measured } from './shortlist.ts';
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
  const tally = tallyOf(objectives.includes('caseload') ? problem : { ...problem, work: null }, order);
  const better = ranked.map((asked): Rank => ({
    below: objectives.map((of) => justBelow(asked[of] as number)),
    counts: objectives.map(() => 0),
  }));
  const best = shortlist(objectives[0] ?? 'inertia', most ?? 0);
  const frontier = frontierOf(objectives);
  let feasible = 0;
  const grouping = (): boolean => {
    feasible += 1;
    const measures = tally.measures();
    if (most !== null) {
      best.offer(measures, tally.grouping);
      frontier.offer(measures, tally.grouping);
    }
    for (let i = 0; i < better.length; i++) count(better[i] as Rank, objectives, measures);
    return true;
  };
  const { complete } = enumerate(renumbered(problem, order), { part: tally.part, grouping }, budget);
  if (!complete) return null;
  const exact = ({ grouping: found }: Measured): Measured => ({
    grouping: found,
    measures: measure(problem, found),
  });
  return {
    feasible,
    best: best.found().map(exact),
    frontier: frontier.found().map(exact),
    better: better.map(({ counts }) => counts),
  };
}

/** For each objective, how many groupings are better than the one asked about. */
interface Rank {
  /** What is less than this is better than what was asked about. */
  readonly below: readonly number[];
  readonly counts: number[];
}

function count({ below, counts }: Rank, objectives: readonly Objective[], measures: Measures): void {
  for (let i = 0; i < objectives.length; i++) {
    if ((measures[objectives[i] as Objective] as number) < (below[i] as number))
      counts[i] = (counts[i] ?? 0) + 1;
  }
}

/** How many groupings there are; null where the budget ran out before all were seen. */
export function countGroupings(problem: Problem, budget: number): number | null {
  let count = 0;
  const visit = { part: () => undefined, grouping: () => ++count > 0 };
  return enumerate(renumbered(problem, sweepOrder(problem.graph)), visit, budget).complete ? count : null;
}
