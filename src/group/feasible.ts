import { components } from './graph.ts';
import { members, type Grouping, type Problem } from './problem.ts';

/** Whether a grouping has the parts that are wanted, and keeps every bound and rule. */
export function isFeasible(problem: Problem, grouping: Grouping): boolean {
  const { parts, bounds, rules, weights, graph } = problem;
  const of = members(grouping);
  const isWithin = (areas: readonly number[]): boolean => {
    const weight = areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
    return (
      weight >= bounds.least &&
      weight <= bounds.most &&
      areas.length >= Math.max(1, rules.minAreas) &&
      areas.length <= rules.maxAreas &&
      components(graph, areas).length === 1
    );
  };
  return (
    of.length === parts &&
    of.every(isWithin) &&
    rules.together.every((set) => new Set(set.map((area) => grouping[area])).size === 1) &&
    rules.apart.every(([one, other]) => grouping[one] !== grouping[other])
  );
}
