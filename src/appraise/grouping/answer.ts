import { isEnumerable } from '../../group/enumerate.ts';
import { compareMeasure } from '../../group/objective.ts';
import type { Objective, Problem, Rules } from '../../group/problem.ts';
import type { Host } from '../../group/search/host.ts';
import type { Measured } from '../../group/shortlist.ts';
import { countGroupings } from '../../group/survey.ts';
import type { Asked } from '../../group/asked.ts';
import { describer, type Describe } from './described.ts';
import { find, type Found } from './find.ts';
import type { Ground } from './ground.ts';
import { partitions } from './partitions.ts';
import { isRefuted, reasons, relaxed } from './relaxed.ts';
import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { fixed } from '../../issue/number.ts';
import type { Naming } from './clash-faults.ts';
import type { GroupingQuestion } from './question.ts';
import type { GroupResult, RankedGrouping } from './result.ts';
import { yourAnswer } from './your-answer.ts';
import { yourGrouping } from './yours.ts';

/** Steps that counting the contiguous groupings may take, where rules make it an enumeration of its own. */
const COUNT_BUDGET = 1e6;

/** The best that are told, unless one further down is picked. */
const MOST_PLANS = 10;

/** What there is to say about a question; the rest of a result is about the run. */
export type Answer = Pick<
  GroupResult,
  'areas' | 'status' | 'objective' | 'counts' | 'complete' | 'plans' | 'frontier' | 'yours' | 'relaxations'
> & {
  /** The one that is picked; null where none is, or there are not so many. */
  readonly picked: RankedGrouping | null;
  /** Why there is none, where that is proven. */
  readonly faults: readonly Fault[];
};

/** Which groupings are best, how sure that is, where yours stands among them, and what one step from it would do. */
export async function answer(
  ground: Ground,
  question: GroupingQuestion,
  asked: Asked,
  host: Host,
): Promise<Answer> {
  const { problem } = asked;
  const { objectives } = question;
  const yours = yourGrouping(ground);
  const describe = describer(ground, problem, question, yours);
  const naming = namingOf(ground, problem);
  const found = isRefuted(asked)
    ? REFUTED
    : await find(
        problem,
        { objectives, most: Math.max(MOST_PLANS, question.pick ?? 0), seed: question.seed },
        yours,
        host,
      );
  const isNone = found.status === 'infeasible';
  const [kind = 'inertia'] = objectives;
  const value = found.best[0]?.measures[kind] ?? null;
  const ranked = rankedOf(found.best, kind, describe);
  return {
    areas: ground.areas.map(({ id, name }) => ({ id, name })),
    status: found.status,
    objective: { kind, value, bound: found.bound, gapShare: gapShare(value, found.bound) },
    counts: {
      partitions: partitions(problem.size, problem.parts),
      contiguous: contiguous(problem, found === REFUTED ? null : found.all),
      feasible: found.all?.feasible ?? null,
    },
    plans: ranked.slice(0, MOST_PLANS),
    picked: ranked[(question.pick ?? 0) - 1] ?? null,
    complete: { plans: found.isComplete, frontier: objectives.length < 2 ? null : found.all !== null },
    frontier: objectives.length < 2 ? [] : found.frontier.map((one) => described(one, null, describe)),
    relaxations: isNone ? await relaxed(asked, naming, describe) : [],
    faults: isNone
      ? reasons(asked, naming)
      : found.status === 'none-found'
        ? [fault('none-found', {}, null)]
        : [],
    yours:
      yours === null
        ? null
        : yourAnswer({ ground, problem, objectives, fixed: question.fixed, found, describe }, yours),
  };
}

/** There is none, as can be seen without a search. */
const REFUTED: Found = {
  status: 'infeasible',
  best: [],
  bound: null,
  isComplete: true,
  frontier: [],
  all: { feasible: 0, better: [] },
};

function namingOf({ areas }: Ground, { scale }: Problem): Naming {
  const places = Math.round(Math.log10(scale));
  return {
    area: (area) => areas[area]?.id ?? '',
    weight: (weight) => fixed(weight / scale, places),
  };
}

function gapShare(value: number | null, bound: number | null): number | null {
  if (value === null || bound === null || !Number.isFinite(value)) return null;
  return value <= 0 ? 0 : Math.max(0, (value - bound) / value);
}

/** Where no rule keeps any out, the feasible ones are all that hang together. */
function contiguous(problem: Problem, all: Found['all']): number | null {
  const { bounds, rules } = problem;
  const isFree =
    bounds.least <= 0 &&
    bounds.most === Infinity &&
    rules.minAreas <= 1 &&
    rules.maxAreas >= problem.size &&
    rules.together.length + rules.apart.length === 0;
  if (isFree && all !== null) return all.feasible;
  if (!isEnumerable(problem)) return null;
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
