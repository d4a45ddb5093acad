import { compareMeasures, measure, type Measures } from './objective.ts';
import { members, type Grouping, type Objective, type Problem } from './problem.ts';
import { stepsOf, type Change, type Step } from './steps.ts';

/** More pairs to swap than this are too many to look at; those that border on each other are looked at then. */
const MOST_PAIRS = 50_000;

/**
 * The best of moving one area into a part that it borders on. Null where none is better than staying. It keeps every
 * rule, as far as the grouping does from which it is one step.
 */
export function bestMove(problem: Problem, grouping: Grouping, objective: Objective): Step | null {
  return bestOf(problem, grouping, objective, movesFrom(problem, grouping));
}

/** The best of swapping two areas of neighbouring parts, likewise. */
export function bestSwap(problem: Problem, grouping: Grouping, objective: Objective): Step | null {
  return bestOf(problem, grouping, objective, swapsFrom(problem, grouping));
}

function bestOf(
  problem: Problem,
  grouping: Grouping,
  objective: Objective,
  changes: readonly Change[],
): Step | null {
  let best: Step | null = null;
  let least = measure(problem, grouping);
  const isBetter = (measures: Measures): boolean => compareMeasures(objective, measures, least) < 0;
  for (const step of stepsOf(problem, grouping, changes, isBetter)) {
    best = step;
    least = step.measures;
  }
  return best;
}

/** Every area into every part that it borders on. */
export function movesFrom(problem: Problem, grouping: Grouping): Change[] {
  return grouping.flatMap((from, area) =>
    partsAround(problem, grouping, area).map((to) => ({ areas: [area], from: [from], to: [to] })),
  );
}

/** Every two areas of which each borders on the other's part, in each other's place. */
export function swapsFrom(problem: Problem, grouping: Grouping): Change[] {
  return swapsOf(problem, grouping).map(([one, other]) => {
    const [a, b] = [grouping[one] ?? 0, grouping[other] ?? 0];
    return { areas: [one, other], from: [a, b], to: [b, a] };
  });
}

/** The other parts that an area borders on, ascending. */
function partsAround({ graph }: Problem, grouping: Grouping, area: number): number[] {
  const found = new Set((graph.neighbours[area] ?? []).map((other) => grouping[other] ?? 0));
  found.delete(grouping[area] ?? 0);
  return [...found].sort((a, b) => a - b);
}

/** Pairs of areas of which each borders on the other's part, or is all that there is of its own. */
function swapsOf(problem: Problem, grouping: Grouping): readonly (readonly [number, number])[] {
  const counts = members(grouping).map((areas) => areas.length);
  const around = grouping.map((_, area) => partsAround(problem, grouping, area));
  // Into the place of the only area of a part any other may come.
  const outer = counts.includes(1)
    ? [...grouping.keys()]
    : around.flatMap((parts, area) => (parts.length > 0 ? [area] : []));
  if (outer.length ** 2 / 2 > MOST_PAIRS)
    return problem.graph.borders.filter(([one, other]) => grouping[one] !== grouping[other]);
  const isNear = (one: number, other: number): boolean => {
    const part = grouping[other] ?? 0;
    return part !== grouping[one] && (counts[part] === 1 || around[one]?.includes(part) === true);
  };
  return outer.flatMap((one) =>
    outer
      .filter((other) => other > one && isNear(one, other) && isNear(other, one))
      .map((other): [number, number] => [one, other]),
  );
}
