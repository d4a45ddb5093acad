import { isEnumerable } from '../../group/enumerate.ts';
import { bestMove, bestSwap, type Step } from '../../group/moves.ts';
import { compareMeasure, measure } from '../../group/objective.ts';
import type { Grouping, Objective, Problem, Rules } from '../../group/problem.ts';
import type { Measured } from '../../group/shortlist.ts';
import { countGroupings } from '../../group/survey.ts';
import { describer, type Describe } from './described.ts';
import { find, type Found } from './find.ts';
import type { Ground } from './ground.ts';
import { partitions } from './partitions.ts';
import { askedOf } from './asked-of.ts';
import { isRefuted, reasons, relaxed } from './relaxed.ts';
import type { Fault } from '../../issue/issue.ts';
import { fixed } from '../../issue/number.ts';
import type { Naming } from './clash-faults.ts';
import type { GroupingQuestion } from './question.ts';
import type { GroupingStep, GroupResult, RankedGrouping, YourGrouping } from './result.ts';
import { breaksOf, yourGrouping } from './yours.ts';

/** Steps that counting the contiguous groupings may take, where rules make it an enumeration of its own. */
const COUNT_BUDGET = 1e6;

/** What there is to say about a question; the rest of a result is about the run. */
export type Answer = Pick<
  GroupResult,
  'areas' | 'status' | 'objective' | 'counts' | 'plans' | 'frontier' | 'yours' | 'relaxations'
> & {
  /** Why there is none, where that is proven. */
  readonly faults: readonly Fault[];
};

/** Which groupings are best, how sure that is, where yours stands among them, and what one step from it would do. */
export async function answer(ground: Ground, question: GroupingQuestion): Promise<Answer> {
  const asked = askedOf(ground, question);
  const { problem } = asked;
  const yours = yourGrouping(ground);
  const objectives = question.objectives.filter((objective) => isMeasured(problem, objective));
  const describe = describer(ground, problem, question, yours);
  const naming = namingOf(ground, problem);
  const found = isRefuted(asked)
    ? REFUTED
    : find(problem, objectives, yours === null ? null : measure(problem, yours));
  const isNone = found.status === 'infeasible';
  const [kind = 'inertia'] = objectives;
  const value = found.best[0]?.measures[kind] ?? null;
  return {
    areas: ground.areas.map(({ id, name }) => ({ id, name })),
    status: found.status,
    objective: { kind, value, bound: found.bound, gapShare: gapShare(value, found.bound) },
    counts: {
      partitions: partitions(problem.size, problem.parts),
      contiguous: contiguous(problem, found),
      feasible: found.all?.feasible ?? null,
    },
    plans: rankedOf(found.best, kind, describe),
    frontier:
      found.all === null
        ? null
        : objectives.length < 2
          ? []
          : found.all.frontier.map((one) => described(one, null, describe)),
    relaxations: isNone ? await relaxed(asked, naming, describe) : [],
    faults: isNone ? reasons(asked, naming) : [],
    yours: yours === null ? null : yourAnswer({ ground, problem, objectives, found, describe }, yours),
  };
}

/** There is none, as can be seen without a search. */
const REFUTED: Found = {
  status: 'infeasible',
  best: [],
  bound: null,
  all: { feasible: 0, frontier: [], better: [] },
};

function namingOf({ areas }: Ground, { scale }: Problem): Naming {
  const places = Math.round(Math.log10(scale));
  return {
    area: (area) => areas[area]?.id ?? '',
    weight: (weight) => fixed(weight / scale, places),
  };
}

/** Whether the problem has figures for an objective. */
export function isMeasured({ distance, work, weights }: Problem, objective: Objective): boolean {
  switch (objective) {
    case 'inertia':
      return distance !== null;
    case 'caseload':
      return work !== null;
    case 'balance':
      return weights.some((weight) => weight > 0);
    case 'borders':
      return true;
  }
}

function gapShare(value: number | null, bound: number | null): number | null {
  if (value === null || bound === null || !Number.isFinite(value)) return null;
  return value <= 0 ? 0 : Math.max(0, (value - bound) / value);
}

/** Where no rule keeps any out, the feasible ones are all that hang together. */
function contiguous(problem: Problem, { all }: Found): number | null {
  const { bounds, rules } = problem;
  const isFree =
    bounds.least <= 0 &&
    bounds.most === Infinity &&
    rules.minAreas <= 1 &&
    rules.maxAreas >= problem.size &&
    rules.together.length + rules.apart.length === 0;
  if (isFree || !isEnumerable(problem)) return all?.feasible ?? null;
  const free: Rules = { minAreas: 1, maxAreas: Infinity, together: [], apart: [] };
  return countGroupings({ ...problem, bounds: { least: 0, most: Infinity }, rules: free }, COUNT_BUDGET);
}

/** Groupings that are as good as each other share a rank, as in a race. */
function rankedOf(found: readonly Measured[], kind: Objective, describe: Describe): RankedGrouping[] {
  const isBetter = (one: Measured, other: Measured): boolean =>
    compareMeasure(one.measures[kind], other.measures[kind]) < 0;
  return found.map((one) =>
    described(one, 1 + found.filter((other) => isBetter(other, one)).length, describe),
  );
}

function described(
  { grouping, measures }: Measured,
  rank: number | null,
  describe: Describe,
): RankedGrouping {
  return {
    rank,
    localities: describe.localities(grouping),
    ...measures,
    kmToCentre: describe.kmToCentre(measures),
    moved: describe.moved(grouping),
  };
}

interface Answered {
  readonly ground: Ground;
  readonly problem: Problem;
  readonly objectives: readonly Objective[];
  readonly found: Found;
  readonly describe: Describe;
}

function yourAnswer(
  { ground, problem, objectives, found, describe }: Answered,
  yours: Grouping,
): YourGrouping {
  const [kind = 'inertia'] = objectives;
  const measures = measure(problem, yours);
  const localities = describe.localities(yours);
  const names = localities.map(({ name }) => name);
  const breaks = breaksOf(problem, yours, names, (area) => ground.areas[area]?.id ?? '');
  const { all } = found;
  const ranks =
    all === null || breaks.length > 0
      ? null
      : objectives.map((objective, i) => ({
          objective,
          rank: 1 + (all.better[i] ?? 0),
          of: all.feasible,
        }));
  const stepOf = (step: Step | null): GroupingStep | null =>
    step === null
      ? null
      : {
          moves: step.areas.map((area, i) => ({
            area: ground.areas[area]?.id ?? '',
            from: names[step.from[i] ?? 0] ?? '',
            to: names[step.to[i] ?? 0] ?? '',
          })),
          ...step.measures,
          kmToCentre: describe.kmToCentre(step.measures),
        };
  return {
    name: ground.yours?.name ?? '',
    localities,
    ...measures,
    kmToCentre: describe.kmToCentre(measures),
    ranks,
    breaks,
    move: stepOf(bestMove(problem, yours, kind)),
    swap: stepOf(bestSwap(problem, yours, kind)),
  };
}
