import type { Clash, Excess } from './clash.ts';
import { components } from './graph.ts';
import type { Problem } from './problem.ts';

/** What is too much for a part by itself: an area, or areas kept together; and what is kept together but cannot be. */
export function togetherClashes(problem: Problem): Clash[] {
  const { weights, bounds, rules } = problem;
  const heavy = weights.flatMap((weight, area): Clash[] =>
    weight > bounds.most ? [{ kind: 'area-too-heavy', area, weight, most: bounds.most }] : [],
  );
  return [...heavy, ...rules.together.flatMap((areas) => setClashes(problem, areas))];
}

function setClashes(problem: Problem, areas: readonly number[]): Clash[] {
  const { weights, bounds, rules } = problem;
  const within = new Set(areas);
  const pair = rules.apart.find(([one, other]) => within.has(one) && within.has(other));
  if (pair !== undefined) return [{ kind: 'together-and-apart', pair }];
  const excess = excessOf(problem, areas);
  // An area that is too heavy by itself has been named already.
  if (excess !== null && areas.every((area) => (weights[area] ?? 0) <= bounds.most))
    return [{ kind: 'together-too-much', areas, excess }];
  const groups = reachable(problem, areas);
  return groups.length > 1 ? [{ kind: 'together-out-of-reach', groups }] : [];
}

/** By what a set of areas is too much for one part; null where it is not. */
export function excessOf({ weights, bounds, rules }: Problem, areas: readonly number[]): Excess | null {
  const weight = areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
  if (weight > bounds.most) return { of: 'weight', is: weight, most: bounds.most };
  if (areas.length > rules.maxAreas) return { of: 'areas', is: areas.length, most: rules.maxAreas };
  return null;
}

/** Areas of a set by what they can reach, without those that one of the set is kept apart from. */
function reachable({ graph, rules, size }: Problem, areas: readonly number[]): number[][] {
  const within = new Set(areas);
  const foes = new Set(
    rules.apart.flatMap(([one, other]) => (within.has(one) ? other : within.has(other) ? one : [])),
  );
  const others = Array.from({ length: size }, (_, area) => area).filter((area) => !foes.has(area));
  return components(graph, others)
    .map((piece) => piece.filter((area) => within.has(area)))
    .filter(({ length }) => length > 0);
}
