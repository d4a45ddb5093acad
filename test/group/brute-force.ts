import type { Asked } from '../../src/group/asked.ts';
import type { Grouping, Problem } from '../../src/group/problem.ts';

/**
 * Every division of the areas into parts, each tried by the plain meaning of the rules: nothing of how the planner
 * searches is used here, so that the two can be held against each other.
 */
export function bruteForce(problem: Problem): Grouping[] {
  return divisions(problem.size, problem.parts).filter((grouping) => keepsRules(problem, grouping));
}

/** Whether a grouping is what was asked for. */
export function keepsRules(problem: Problem, grouping: Grouping): boolean {
  const parts = Array.from({ length: problem.parts }, (_, part) =>
    [...grouping.keys()].filter((area) => grouping[area] === part),
  );
  const { bounds, rules, weights } = problem;
  return (
    grouping.length === problem.size &&
    grouping.every((part) => part >= 0 && part < problem.parts) &&
    rules.together.every((set) => set.every((area) => grouping[area] === grouping[set[0] ?? -1])) &&
    rules.apart.every(([one, other]) => grouping[one] !== grouping[other]) &&
    parts.every((areas) => {
      const weight = areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
      return (
        areas.length >= Math.max(1, rules.minAreas) &&
        areas.length <= rules.maxAreas &&
        weight >= bounds.least &&
        weight <= bounds.most &&
        hangsTogether(problem, areas)
      );
    })
  );
}

/** Every grouping that is as was asked for, by the wishes themselves and not by the rules that they come to. */
export function bruteForceAsked(asked: Asked): Grouping[] {
  const { wishes, problem } = asked;
  const { minAreas, maxAreas } = wishes;
  const rules = { minAreas, maxAreas, together: [], apart: [] };
  return bruteForce({ ...problem, rules }).filter((grouping) => keepsWishes(asked, grouping));
}

function keepsWishes({ wishes }: Asked, grouping: Grouping): boolean {
  const partsOf = (areas: readonly number[]): number => new Set(areas.map((area) => grouping[area])).size;
  return (
    wishes.together.every((set) => partsOf(set) === 1) &&
    wishes.apart.every((set) => partsOf(set) === set.length) &&
    wishes.fixed.every((one) =>
      wishes.fixed.every(
        (other) => (one.name === other.name) === (grouping[one.area] === grouping[other.area]),
      ),
    )
  );
}

function hangsTogether({ graph }: Problem, areas: readonly number[]): boolean {
  let reached = areas.slice(0, 1);
  for (;;) {
    const wider = areas.filter(
      (area) => reached.includes(area) || reached.some((one) => graph.neighbours[one]?.includes(area)),
    );
    if (wider.length === reached.length) return wider.length === areas.length;
    reached = wider;
  }
}

const known = new Map<string, Grouping[]>();

/** All ways to write areas into so many parts, parts numbered in the order of their lowest area. */
function divisions(size: number, parts: number): Grouping[] {
  const key = `${size},${parts}`;
  const found = known.get(key) ?? [];
  if (!known.has(key)) {
    const write = (grouping: number[], used: number): void => {
      if (grouping.length === size) {
        if (used === parts) found.push(grouping);
        return;
      }
      for (let part = 0; part <= used; part++) write([...grouping, part], Math.max(used, part + 1));
    };
    write([], 0);
    known.set(key, found);
  }
  return found;
}
