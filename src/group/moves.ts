import { exchanged, partOf, type Changed, type Part } from './exchange.ts';
import { components } from './graph.ts';
import { balanceOf, compareMeasures, measure, worstCaseload, type Measures } from './objective.ts';
import { canonical, members, type Grouping, type Objective, type Problem } from './problem.ts';

/** Areas that change places: one that moves, or two that swap. */
interface Change {
  readonly areas: readonly number[];
  /** Their parts before, by the numbers of the grouping. */
  readonly from: readonly number[];
  /** And after. */
  readonly to: readonly number[];
}

/** One step away from a grouping, and what it would then come to. */
export interface Step extends Change {
  readonly grouping: Grouping;
  readonly measures: Measures;
}

/** More pairs to swap than this are too many to look at; those that border on each other are looked at then. */
const MOST_PAIRS = 50_000;

/**
 * The best of moving one area into a part that it borders on. Null where none is better than staying. It keeps every
 * rule, as far as the grouping does from which it is one step.
 */
export function bestMove(problem: Problem, grouping: Grouping, objective: Objective): Step | null {
  const changes = grouping.flatMap((from, area) =>
    partsAround(problem, grouping, area).map((to) => ({ areas: [area], from: [from], to: [to] })),
  );
  return bestOf(problem, grouping, objective, changes);
}

/** The best of swapping two areas of neighbouring parts, likewise. */
export function bestSwap(problem: Problem, grouping: Grouping, objective: Objective): Step | null {
  const changes = swapsOf(problem, grouping).map(([one, other]) => {
    const [a, b] = [grouping[one] ?? 0, grouping[other] ?? 0];
    return { areas: [one, other], from: [a, b], to: [b, a] };
  });
  return bestOf(problem, grouping, objective, changes);
}

/** The other parts that an area borders on, ascending. */
function partsAround({ graph }: Problem, grouping: Grouping, area: number): number[] {
  const found = new Set((graph.neighbours[area] ?? []).map((other) => grouping[other] ?? 0));
  found.delete(grouping[area] ?? 0);
  return [...found].sort((a, b) => a - b);
}

/** Pairs of areas of which each borders on the other's part. */
function swapsOf(problem: Problem, grouping: Grouping): readonly (readonly [number, number])[] {
  const around = grouping.map((_, area) => partsAround(problem, grouping, area));
  const outer = around.flatMap((parts, area) => (parts.length > 0 ? [area] : []));
  if (outer.length ** 2 / 2 > MOST_PAIRS)
    return problem.graph.borders.filter(([one, other]) => grouping[one] !== grouping[other]);
  const isNear = (one: number, other: number): boolean =>
    around[one]?.includes(grouping[other] ?? 0) === true;
  return outer.flatMap((one) =>
    outer
      .filter((other) => other > one && isNear(one, other) && isNear(other, one))
      .map((other): [number, number] => [one, other]),
  );
}

function bestOf(
  problem: Problem,
  grouping: Grouping,
  objective: Objective,
  changes: readonly Change[],
): Step | null {
  const parts = members(grouping).map((areas) => partOf(problem, areas));
  let best: { readonly change: Change; readonly measures: Measures } | null = null;
  const here = measure(problem, grouping);
  for (const change of changes) {
    const after = partsAfter(problem, parts, change);
    if (after.some(({ part, now }) => strain(problem, now) > strain(problem, whole(parts[part] as Part))))
      continue;
    const measures = measuresAfter(
      problem,
      parts,
      after,
      here.borders + bordersGained(problem, grouping, change),
    );
    if (compareMeasures(objective, measures, (best ?? { measures: here }).measures) >= 0) continue;
    if (keepsRules(problem, grouping, change)) best = { change, measures };
  }
  if (best === null) return null;
  const found = canonical(after(grouping, best.change));
  return { ...best.change, grouping: found, measures: measure(problem, found) };
}

function after(grouping: Grouping, { areas, to }: Change): number[] {
  const next = [...grouping];
  areas.forEach((area, i) => (next[area] = to[i] ?? 0));
  return next;
}

interface PartAfter {
  readonly part: number;
  readonly now: Changed;
}

/** The two parts that a change is between, as they are after it. */
function partsAfter(problem: Problem, parts: readonly Part[], { areas, from, to }: Change): PartAfter[] {
  const [leaving = -1, coming = -1] = areas;
  const [home = 0, away = 0] = [from[0], to[0]];
  return [
    { part: home, now: exchanged(problem, parts[home] as Part, leaving, coming) },
    { part: away, now: exchanged(problem, parts[away] as Part, coming, leaving) },
  ];
}

const whole = ({ areas, weight, sums, work }: Part): Changed => ({
  areas: areas.length,
  weight,
  inertia: Math.min(...sums),
  work,
});

function measuresAfter(
  problem: Problem,
  parts: readonly Part[],
  changed: readonly PartAfter[],
  borders: number,
): Measures {
  const now = parts.map((part, i) => changed.find((of) => of.part === i)?.now ?? whole(part));
  return {
    inertia:
      problem.distance === null ? null : now.reduce((sum, { inertia }) => sum + inertia, 0) / problem.scale,
    borders,
    balance: balanceOf(problem, Math.max(...now.map(({ weight }) => weight))),
    caseload:
      problem.work === null
        ? null
        : worstCaseload(
            problem.work,
            now.map(({ work }) => work),
          ),
  };
}

/** Pairs of neighbours that a change parts, less those that it brings together. */
function bordersGained({ graph }: Problem, grouping: Grouping, change: Change): number {
  const next = new Map(change.areas.map((area, i) => [area, change.to[i] ?? 0]));
  const gained = change.areas.flatMap((area) =>
    (graph.neighbours[area] ?? []).map((other) => {
      const apartNow = next.get(area) !== (next.get(other) ?? grouping[other]) ? 1 : 0;
      const apartBefore = grouping[area] !== grouping[other] ? 1 : 0;
      // Two that swap and border on each other are both asked about the same border.
      return (apartNow - apartBefore) / (next.has(other) ? 2 : 1);
    }),
  );
  return gained.reduce((sum, by) => sum + by, 0);
}

/** By how much a part breaks its bounds. */
function strain({ bounds, rules }: Problem, { areas, weight }: Changed): number {
  const least = Math.max(1, rules.minAreas);
  const empty = areas === 0 ? Infinity : 0;
  return (
    empty +
    Math.max(0, bounds.least - weight, weight - bounds.most) +
    Math.max(0, least - areas, areas - rules.maxAreas)
  );
}

/** Whether the parts that a change is between still hang together, and nobody is with or without whom they must not. */
function keepsRules({ graph, rules }: Problem, grouping: Grouping, change: Change): boolean {
  const next = after(grouping, change);
  const isWhole = [...change.from, ...change.to].every((part) => {
    const areas = next.flatMap((of, area) => (of === part ? [area] : []));
    return components(graph, areas).length === 1;
  });
  const broken = (of: Grouping): number =>
    rules.together.filter((set) => new Set(set.map((area) => of[area])).size > 1).length +
    rules.apart.filter(([one, other]) => of[one] === of[other]).length;
  return isWhole && broken(next) <= broken(grouping);
}
