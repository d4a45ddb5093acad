import { isFeasible } from '../feasible.ts';
import { measure } from '../objective.ts';
import { canonical, type Grouping, type Objective, type Problem } from '../problem.ts';
import { shortlist, type Measured } from '../shortlist.ts';
import { plainBound } from './bound.ts';
import type { Host } from './host.ts';
import { polished } from './polish.ts';
import { proof } from './proof.ts';
import { terrainOf, unfolded, type Start } from './terrain.ts';

/** What a search is asked. */
export interface SearchQuestion {
  readonly objective: Objective;
  /** How many of the best are wanted. */
  readonly most: number;
  readonly seed: number;
  /** A grouping to begin near, which need keep no rule; null: from scratch. */
  readonly from: Grouping | null;
}

/** What a search has found. */
export interface Searched {
  /** Best first; empty where none was found, which proves nothing. */
  readonly best: readonly Measured[];
  /** No grouping comes to less; null where no bound is known. */
  readonly bound: number | null;
}

/** How much is tried: fewer and longer starts on larger maps. */
const EFFORT = [
  { upTo: 300, starts: 8, most: 400_000 },
  { upTo: 1500, starts: 4, most: 1_200_000 },
  { upTo: Infinity, starts: 2, most: 8_000_000 },
] as const;

/** Moves for each pair of areas: a small map is soon done. */
const MOVES_PER_PAIR = 40;

/**
 * The best groupings of a map that is too large to look at all of them: annealed from several starts, and for inertia
 * held against a bound, which on maps of up to some hundred areas often proves that none is better. Its work is counted
 * in moves and iterations, so the answer is the same on any machine, unless it is stopped.
 */
export async function search(
  problem: Problem,
  { objective, most, seed, from }: SearchQuestion,
  host: Host,
): Promise<Searched> {
  const terrain = terrainOf(problem, objective);
  const best = shortlist(objective, most);
  const known = new Set<string>();
  const offer = (found: Measured): void => {
    const key = found.grouping.join();
    if (!known.has(key)) best.offer(found.measures, () => found);
    known.add(key);
  };
  const results = await host.anneal(terrain, startsOf(problem, terrain.plotOf, seed, from));
  const groupings = results.flatMap((parts) => (parts === null ? [] : [canonical(unfolded(terrain, parts))]));
  const all = from === null ? groupings : [...groupings, canonical(from)];
  for (const grouping of all.filter((one) => isFeasible(problem, one))) {
    const found = { grouping, measures: measure(problem, grouping) };
    offer(found);
    offer(polished(problem, found, objective));
  }
  const [first] = best.found();
  if (first === undefined) return { best: [], bound: null };
  const bound =
    objective === 'inertia'
      ? await proof(
          problem,
          first,
          (grouping) => offer({ grouping, measures: measure(problem, grouping) }),
          host,
        )
      : plainBound(problem, objective);
  return { best: best.found(), bound };
}

function startsOf({ size }: Problem, plotOf: Int32Array, seed: number, from: Grouping | null): Start[] {
  const { starts, most } = EFFORT.find(({ upTo }) => size <= upTo) ?? EFFORT[2];
  const proposals = Math.min(most, MOVES_PER_PAIR * size * size);
  const parts = from === null ? null : partsOfPlots(plotOf, from);
  return Array.from({ length: starts }, (_, number) => ({
    seed,
    number,
    proposals,
    from: number === 0 ? parts : null,
  }));
}

function partsOfPlots(plotOf: Int32Array, from: Grouping): Int32Array {
  const parts = new Int32Array(Math.max(0, ...plotOf) + 1).fill(-1);
  plotOf.forEach((plot, area) => (parts[plot] = from[area] ?? -1));
  return parts;
}
