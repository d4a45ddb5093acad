import { members, type Grouping, type Problem } from '../problem.ts';

/** Near what an area should pay: between what it costs in its own part and what it would in the next. */
export function startingPrices(problem: Problem, grouping: Grouping): Float64Array {
  const distance = problem.distance as NonNullable<Problem['distance']>;
  const centres = members(grouping).map((areas) => centreOf(problem, areas));
  return Float64Array.from({ length: problem.size }, (_, area) => {
    const [own = 0, next = own] = centres.map((centre) => distance(area, centre)).sort((a, b) => a - b);
    return 0.6 * own + 0.4 * next;
  });
}

/** The member that makes the inertia of a part least. */
function centreOf({ weights, distance }: Problem, areas: readonly number[]): number {
  const inertia = (centre: number): number =>
    areas.reduce((sum, area) => sum + (weights[area] ?? 0) * (distance?.(area, centre) ?? 0), 0);
  const sums = areas.map(inertia);
  return areas[sums.indexOf(Math.min(...sums))] ?? 0;
}
