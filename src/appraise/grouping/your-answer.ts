import { isFeasible } from '../../group/feasible.ts';
import { bestMove, bestSwap } from '../../group/moves.ts';
import { measure } from '../../group/objective.ts';
import type { Grouping, Objective, Problem } from '../../group/problem.ts';
import type { Step } from '../../group/steps.ts';
import type { Describe } from './described.ts';
import type { Found } from './find.ts';
import type { Ground } from './ground.ts';
import type { GroupingQuestion } from './question.ts';
import type { GroupedLocality, GroupingStep, YourGrouping } from './result.ts';
import { breaksOf, notFixed } from './yours.ts';

/** A grouping of more parts than this is none that anybody would mend by moving one area. */
const MOST_PARTS = 100;

/** What your grouping is told by. */
interface Answered {
  readonly ground: Ground;
  readonly problem: Problem;
  readonly objectives: readonly Objective[];
  readonly fixed: GroupingQuestion['fixed'];
  readonly found: Found;
  readonly describe: Describe;
}

/** Where your grouping stands among those found, what rules it breaks, and what one step from it would do. */
export function yourAnswer(answered: Answered, yours: Grouping): YourGrouping {
  const { ground, problem, objectives, fixed, describe } = answered;
  const [kind = 'inertia'] = objectives;
  // Its parts are held against their own mean, also where they are not as many as are asked for.
  const own = { ...problem, parts: Math.max(...yours) + 1 };
  const measures = measure(own, yours);
  const localities = describe.localities(yours);
  const names = localities.map(({ name }) => name);
  const id = (area: number): string => ground.areas[area]?.id ?? '';
  const breaks = [...breaksOf(problem, yours, names, id), ...notFixed(ground, fixed)];
  const isCoarse = own.parts <= MOST_PARTS;
  const told = (step: Step | null): GroupingStep | null =>
    step === null ? null : stepOf(step, localities, answered);
  return {
    name: ground.yours?.name ?? '',
    localities,
    ...measures,
    kmToCentre: describe.kmToCentre(measures),
    ranks: breaks.length > 0 ? null : ranksOf(answered),
    breaks,
    move: isCoarse ? told(bestMove(own, yours, kind)) : null,
    swap: isCoarse ? told(bestSwap(own, yours, kind)) : null,
  };
}

/** Its rank on each objective; null where not all groupings were looked at, or where there are none. */
function ranksOf({ objectives, found: { all } }: Answered): YourGrouping['ranks'] {
  if (all === null || all.feasible === 0) return null;
  const { better, feasible } = all;
  return objectives.map((objective, i) => ({ objective, rank: 1 + (better[i] ?? 0), of: feasible }));
}

function stepOf(
  { areas, from, to, measures, grouping }: Step,
  localities: readonly GroupedLocality[],
  { ground, problem, fixed, describe }: Answered,
): GroupingStep {
  const nameOf = (part = 0): string => localities[part]?.name ?? '';
  const moves = areas.map((area, i) => ({
    area: ground.areas[area]?.id ?? '',
    from: nameOf(from[i]),
    to: nameOf(to[i]),
  }));
  const isIn = (id: string, locality: GroupedLocality): boolean =>
    (moves.find(({ area }) => area === id)?.to ?? (locality.areas.includes(id) ? locality.name : '')) ===
    locality.name;
  const isFixed = fixed.every(({ area, locality }) =>
    localities.every((one) => one.name !== locality || isIn(area, one)),
  );
  return {
    keepsRules: isFixed && isFeasible(problem, grouping),
    moves,
    ...measures,
    kmToCentre: describe.kmToCentre(measures),
  };
}
