import highs from 'highs';
import { partInertia } from '../../src/group/objective.ts';
import type { Problem } from '../../src/group/problem.ts';

/**
 * The least inertia or the fewest borders by a solver that shares nothing with the planner: every set of areas that may
 * be a part is a column, and the cheapest columns that hold each area once are chosen. Null where there are none.
 */
export async function leastByHighs(
  problem: Problem,
  objective: 'inertia' | 'borders',
): Promise<number | null> {
  const columns = partsOf(problem);
  const cost = (areas: readonly number[]): number =>
    objective === 'inertia'
      ? partInertia(problem, areas) / problem.scale
      : problem.graph.borders.filter(([one, other]) => areas.includes(one) !== areas.includes(other)).length /
        2;
  const names = columns.map((_, i) => `x${i}`);
  const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 x0' : terms.join(' + '));
  const rows = Array.from({ length: problem.size }, (_, area) => {
    const holding = names.filter((__, i) => columns[i]?.includes(area));
    return `a${area}: ${sum(holding)} = 1`;
  });
  if (columns.length === 0) return null;
  const text = [
    'Minimize',
    `obj: ${sum(columns.map((areas, i) => `${cost(areas)} x${i}`))}`,
    'Subject To',
    ...rows,
    `parts: ${sum(names)} = ${problem.parts}`,
    'Binary',
    names.join(' '),
    'End',
  ].join('\n');
  const solution = (await solver).solve(text, { mip_rel_gap: 0 });
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : null;
}

const solver = highs();

/** Every connected set of areas within the bounds, found among all sets. */
function partsOf({ size, weights, bounds, graph }: Problem): number[][] {
  const sets = Array.from({ length: 2 ** size - 1 }, (_, i) => i + 1).map((bits) =>
    Array.from({ length: size }, (_, area) => area).filter((area) => (bits >> area) & 1),
  );
  return sets.filter((areas) => {
    const weight = areas.reduce((all, area) => all + (weights[area] ?? 0), 0);
    if (weight < bounds.least || weight > bounds.most) return false;
    const reached = new Set(areas.slice(0, 1));
    for (const area of reached)
      for (const next of graph.neighbours[area] ?? []) if (areas.includes(next)) reached.add(next);
    return reached.size === areas.length;
  });
}
