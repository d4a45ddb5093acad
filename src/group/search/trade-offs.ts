import { compareMeasures } from '../objective.ts';
import type { Grouping, Objective, Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import { energyOf } from './energies.ts';
import type { Host } from './host.ts';
import { layoutOf } from './layout.ts';
import { annealed, partsOfPlots, startsOf } from './starts.ts';
import { terrainOf, type Terrain } from './terrain.ts';

/** What is traded against each other. The best on the first is known. */
export interface Trade {
  readonly problem: Problem;
  readonly objectives: readonly Objective[];
  readonly first: Measured;
  readonly seed: number;
}

/** Attempts between the best on one objective and on another, over all pairs; each starts twice. */
const ATTEMPTS = 8;
const STARTS = 2;

/** What an attempt takes of the work of the search for one objective; and the search for another of them. */
const ATTEMPT = 1 / 32;
const END = 1 / 16;

/** Fewer moves than this are no search, where the search for one objective takes as many. */
const LEAST = 100_000;

/** From one attempt to the next, the second objective counts so many times more against the first. */
const STEEPER = 4;

/** Two objectives, and the best known on each. */
interface Pair {
  readonly one: Objective;
  readonly other: Objective;
  readonly a: Measured;
  readonly b: Measured;
}

/**
 * Takes groupings between the best on one objective and the best on another. Balance is held to a limit, tighter each
 * time, while the other is made little; any other two are added up at different rates. What is found is not all that
 * nothing beats: rates lead past what lies inside the hull, and annealing may miss any.
 */
export async function tradeOffs(trade: Trade, take: (found: Measured) => void, host: Host): Promise<void> {
  const { problem, objectives, first, seed } = trade;
  const [kind = 'inertia', ...others] = objectives;
  const ends = new Map([[kind, first]]);
  const tried = async (of: Problem, terrain: Terrain, from: Grouping, share: number): Promise<Measured[]> => {
    const starts = startsOf(of, terrain.plotOf, seed, from);
    const own = starts[0]?.proposals ?? 0;
    const proposals = Math.max(Math.min(own, LEAST), Math.ceil((own * starts.length * share) / STARTS));
    const found = await annealed(
      of,
      terrain,
      starts.slice(0, STARTS).map((start) => ({ ...start, proposals })),
      host,
    );
    found.forEach(take);
    return found;
  };
  for (const other of others) {
    const found = await tried(problem, terrainOf(problem, other), first.grouping, END);
    ends.set(other, bestOn(other, [first, ...found]));
  }
  const pairs = pairsOf(objectives, ends);
  for (const pair of pairs) {
    let from = pair.a.grouping;
    const attempts = Math.max(2, Math.floor(ATTEMPTS / pairs.length));
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (await host.pause('Trading off', (attempt - 1) / attempts)) return;
      const { of, terrain } = between(problem, pair, attempt, attempts);
      const [found] = await tried(of, terrain, from, ATTEMPT);
      from = found?.grouping ?? from;
    }
  }
}

const bestOn = (objective: Objective, [first, ...rest]: readonly Measured[]): Measured =>
  rest.reduce(
    (best, one) => (compareMeasures(objective, one.measures, best.measures) < 0 ? one : best),
    first as Measured,
  );

function pairsOf(objectives: readonly Objective[], ends: ReadonlyMap<Objective, Measured>): Pair[] {
  return objectives.flatMap((one, i) =>
    objectives.slice(i + 1).map((other) => {
      const [a, b] = [ends.get(one) as Measured, ends.get(other) as Measured];
      // The one that is held to a limit comes second.
      return one === 'balance' ? { one: other, other: one, a: b, b: a } : { one, other, a, b };
    }),
  );
}

/** What an attempt between two ends looks for, and among which groupings. */
function between(
  problem: Problem,
  pair: Pair,
  attempt: number,
  attempts: number,
): { readonly of: Problem; readonly terrain: Terrain } {
  const { one, other, a, b } = pair;
  if (other === 'balance') {
    const of = { ...problem, bounds: tighter(problem, a, b, attempt / (attempts + 1)) };
    return { of, terrain: terrainOf(of, one) };
  }
  const rate = STEEPER ** (attempt - (attempts + 1) / 2);
  const aims = [
    { objective: one, times: 1 / range(problem, one, a, b) },
    { objective: other, times: rate / range(problem, other, a, b) },
  ];
  return { of: problem, terrain: terrainOf(problem, aims) };
}

/** Bounds whose upper one lies so far on the way from the heaviest part of one grouping to that of another. */
function tighter({ bounds, weights, parts }: Problem, a: Measured, b: Measured, share: number) {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / parts;
  const above = ({ measures }: Measured): number => Math.max(1 / mean, (measures.balance ?? 1) - 1);
  const most = Math.floor(mean * (1 + above(a) * (above(b) / above(a)) ** share));
  return { ...bounds, most: Math.max(Math.ceil(mean), Math.min(bounds.most, most)) };
}

/** By how much the energy of an objective differs between two groupings. */
function range(problem: Problem, objective: Objective, a: Measured, b: Measured): number {
  const terrain = terrainOf(problem, objective);
  const energy = ({ grouping }: Measured): number =>
    energyOf(terrain, layoutOf(terrain, partsOfPlots(terrain.plotOf, grouping))).total();
  return Math.abs(energy(a) - energy(b)) || 1;
}
