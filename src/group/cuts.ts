import type { Clash, Cut } from './clash.ts';
import type { Problem } from './problem.ts';
import { excessOf } from './together.ts';

/** Areas that can only be in one part, and the cuts that leave them no choice. */
interface Cluster {
  readonly areas: readonly number[];
  readonly cuts: readonly Cut[];
}

/**
 * Areas through which alone others are reached that are too light or too few to be a part: these must join them. Where
 * that is too much for a part, or brings two together that are kept apart, there is no grouping.
 *
 * Source: a part that lies wholly on one side of a cut weighs no more than that side, so where the side is too light
 * every part that touches it passes through the cut.
 */
export function cutClashes(problem: Problem): Clash[] {
  return clustersOf(problem).flatMap(({ areas, cuts }): Clash[] => {
    if (cuts.length === 0 || isKnownToClash(problem, areas)) return [];
    const within = new Set(areas);
    const pair = problem.rules.apart.find(([one, other]) => within.has(one) && within.has(other));
    const excess = excessOf(problem, areas) ?? (pair === undefined ? null : { of: 'apart' as const, pair });
    return excess === null ? [] : [{ kind: 'cut-off', cuts, areas, excess }];
  });
}

/** Whether a member alone, or a set that is kept together, is reason enough. */
function isKnownToClash(problem: Problem, areas: readonly number[]): boolean {
  const { rules } = problem;
  const within = new Set(areas);
  const sets = rules.together.filter(([first = -1]) => within.has(first));
  return (
    [...areas.map((area) => [area]), ...sets].some((set) => excessOf(problem, set) !== null) ||
    rules.apart.some((pair) => sets.some((set) => pair.every((area) => set.includes(area))))
  );
}

/** Every area in one cluster: those kept together, and whatever a cut makes join them, until nothing more joins. */
function clustersOf(problem: Problem): Cluster[] {
  const owner: Cluster[] = [];
  const own = (cluster: Cluster): void => cluster.areas.forEach((area) => (owner[area] = cluster));
  for (let area = 0; area < problem.size; area++) own({ areas: [area], cuts: [] });
  problem.rules.together.forEach((areas) => own({ areas, cuts: [] }));
  const waiting = [...new Set(owner)];
  for (let cluster = waiting.pop(); cluster !== undefined; cluster = waiting.pop()) {
    const { areas } = cluster;
    if (owner[areas[0] ?? 0] !== cluster) continue;
    const side = lightSides(problem, areas);
    if (side.length === 0) continue;
    const joined = new Set([cluster, ...side.map((area) => owner[area] as Cluster)]);
    const all = [...joined];
    const grown: Cluster = {
      areas: all.flatMap((one) => one.areas).sort((a, b) => a - b),
      cuts: [...all.flatMap(({ cuts }) => cuts), { through: areas, side }],
    };
    own(grown);
    waiting.push(grown);
  }
  return [...new Set(owner)];
}

/** What is cut off by a set of areas and cannot be a part by itself, ascending. */
function lightSides(problem: Problem, through: readonly number[]): number[] {
  const cut = new Set(through);
  const seen = new Set<number>();
  const found: number[] = [];
  for (const start of through.flatMap((area) => problem.graph.neighbours[area] ?? [])) {
    if (!cut.has(start) && !seen.has(start)) found.push(...lightSide(problem, start, cut, seen));
  }
  return found.sort((a, b) => a - b);
}

/** What hangs together with an area beyond a cut; nothing if that is enough for a part: then it is not looked at to its end. */
function lightSide(
  { graph, weights, bounds, rules }: Problem,
  start: number,
  cut: ReadonlySet<number>,
  seen: Set<number>,
): number[] {
  const side = new Set([start]);
  let weight = 0;
  let isEnough = false;
  for (const area of side) {
    weight += weights[area] ?? 0;
    // What was seen before and is met again was enough, and left there.
    isEnough = seen.has(area) || (weight >= bounds.least && side.size >= rules.minAreas);
    if (isEnough) break;
    for (const next of graph.neighbours[area] ?? []) if (!cut.has(next)) side.add(next);
  }
  side.forEach((area) => seen.add(area));
  return isEnough ? [] : [...side];
}
