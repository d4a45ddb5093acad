import { exchanged, partOf, type Changed, type Part } from './exchange.ts';
import { components } from './graph.ts';
import { balanceOf, measure, worstCaseload, type Measures } from './objective.ts';
import { canonical, members, type Grouping, type Problem } from './problem.ts';

/** Areas that change places: one that moves, or two that swap. */
export interface Change {
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

/**
 * The steps that changes come to which are wanted for what they measure, and which keep every rule as far as the
 * grouping does from which they are one step. That is asked last, since it takes longest.
 */
export function* stepsOf(
  problem: Problem,
  grouping: Grouping,
  changes: readonly Change[],
  isWanted: (measures: Measures) => boolean,
): Generator<Step, void> {
  const parts = members(grouping).map((areas) => partOf(problem, areas));
  const wholes = parts.map(whole);
  const strains = wholes.map((part) => strain(problem, part));
  const here = measure(problem, grouping);
  for (const change of changes) {
    const changed = partsAfter(problem, parts, change);
    if (changed.some(({ part, now }) => strain(problem, now) > (strains[part] as number))) continue;
    const borders = here.borders + bordersGained(problem, grouping, change);
    if (!isWanted(measuresAfter(problem, wholes, changed, borders)) || !keepsRules(problem, grouping, change))
      continue;
    const found = canonical(after(grouping, change));
    yield { ...change, grouping: found, measures: measure(problem, found) };
  }
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
  wholes: readonly Changed[],
  changed: readonly PartAfter[],
  borders: number,
): Measures {
  const now = [...wholes];
  for (const { part, now: after } of changed) now[part] = after;
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
