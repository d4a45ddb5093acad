import { isEnumerable } from '../../group/enumerate.ts';
import { compareMeasure, measure } from '../../group/objective.ts';
import type { Grouping, Objective, Problem } from '../../group/problem.ts';
import type { Host } from '../../group/search/host.ts';
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
  /** Null where not every grouping was looked at. */
  readonly all: {
    readonly feasible: number;
    readonly frontier: readonly Measured[];
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
  const seen = isEnumerable(problem)
    ? survey(problem, { objectives, most, ranked, budget: WORK_BUDGET })
    : null;
  if (seen === null) return searched(problem, { objectives, most, seed }, yours, host);
  const { feasible, best, frontier, better } = seen;
  return {
    status: feasible === 0 ? 'infeasible' : 'proven-optimal',
    best,
    bound: best[0]?.measures[objectives[0] ?? 'inertia'] ?? null,
    all: { feasible, frontier, better: better[0] ?? [] },
  };
}

async function searched(
  problem: Problem,
  { objectives: [objective = 'inertia'], most, seed }: Sought,
  from: Grouping | null,
  host: Host,
): Promise<Found> {
  const { search } = await import('../../group/search/search.ts');
  const { best, bound, isNone } = await search(problem, { objective, most, seed, from }, host);
  const value = best[0]?.measures[objective] ?? null;
  const status =
    value === null
      ? isNone
        ? 'infeasible'
        : 'none-found'
      : bound === null
        ? 'no-bound'
        : compareMeasure(value, bound) <= 0
          ? 'proven-optimal'
          : 'within';
  return { status, best, bound, all: null };
}
