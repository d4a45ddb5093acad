import { isEnumerable } from '../../group/enumerate.ts';
import { isWorthTrying } from '../../group/forecast.ts';
import { compareMeasure, measure } from '../../group/objective.ts';
import type { Grouping, Objective, Problem } from '../../group/problem.ts';
import type { Host } from '../../group/search/host.ts';
import type { Searched } from '../../group/search/search.ts';
import type { Measured } from '../../group/shortlist.ts';
import { survey } from '../../group/survey.ts';
import type { GroupStatus } from './result.ts';

/** Steps of an enumeration that a run may take: every grouping of 22 areas within a quarter, of 30 within a tenth. */
const WORK_BUDGET = 3e7;

/** What a search has found, by whichever way was open. */
export interface Found {
  readonly status: GroupStatus;
  /** Best first. */
  readonly best: readonly Measured[];
  /** On the first objective; null where none is known. */
  readonly bound: number | null;
  /** Proven: no grouping that is not among the best is better than one of them. */
  readonly isComplete: boolean;
  /** Those that nothing beats on all objectives at once: of all where all were looked at, else of those found. */
  readonly frontier: readonly Measured[];
  /** Null where not every grouping was looked at. */
  readonly all: {
    readonly feasible: number;
    /** For each objective how many are better than yours. */
    readonly better: readonly number[];
  } | null;
}

/** What is looked for. */
export interface Sought {
  readonly objectives: readonly Objective[];
  readonly most: number;
  readonly seed: number;
}

/** Looks at every grouping where that fits into the budget of work, else searches and says how far it may be off. */
export async function find(
  problem: Problem,
  { objectives, most, seed }: Sought,
  yours: Grouping | null,
  host: Host,
): Promise<Found> {
  const ranked = yours === null ? [] : [measure(problem, yours)];
  const seen =
    isEnumerable(problem) && isWorthTrying(problem, WORK_BUDGET)
      ? survey(problem, { objectives, most, ranked, budget: WORK_BUDGET })
      : null;
  if (seen === null) return searched(problem, { objectives, most, seed }, yours, host);
  const { feasible, best, frontier, better } = seen;
  return {
    status: feasible === 0 ? 'infeasible' : 'proven-optimal',
    best,
    bound: best[0]?.measures[objectives[0] ?? 'inertia'] ?? null,
    isComplete: true,
    frontier,
    all: { feasible, better: better[0] ?? [] },
  };
}

async function searched(
  problem: Problem,
  { objectives, most, seed }: Sought,
  from: Grouping | null,
  host: Host,
): Promise<Found> {
  const { search } = await import('../../group/search/search.ts');
  const [objective = 'inertia', ...against] = objectives;
  const found = await search(problem, { objective, against, most, seed, from }, host);
  const { best, bound, isComplete, frontier, isAll } = found;
  const yours = from === null ? null : measure(problem, from);
  const better = (of: Objective): number =>
    best.filter(({ measures }) => yours !== null && compareMeasure(measures[of], yours[of]) < 0).length;
  return {
    status: statusOf(found, objective),
    best,
    bound,
    isComplete,
    frontier,
    all: isAll ? { feasible: best.length, better: objectives.map(better) } : null,
  };
}

function statusOf({ best, bound, isAll }: Searched, objective: Objective): GroupStatus {
  const value = best[0]?.measures[objective] ?? null;
  if (value === null) return isAll ? 'infeasible' : 'none-found';
  if (bound === null) return 'no-bound';
  return compareMeasure(value, bound) <= 0 ? 'proven-optimal' : 'within';
}
