import { isFeasible } from '../feasible.ts';
import { measure } from '../objective.ts';
import { canonical, type Grouping, type Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import type { Host } from './host.ts';
import { unfolded, type Start, type Terrain } from './terrain.ts';

/** How much is tried: fewer and longer starts on larger maps. */
const EFFORT = [
  { upTo: 300, starts: 8, most: 250_000 },
  { upTo: 1500, starts: 4, most: 1_200_000 },
  { upTo: Infinity, starts: 2, most: 8_000_000 },
] as const;

/** Moves for each pair of areas: a small map is soon done. And for each part: many are more to put in order. */
const MOVES_PER_PAIR = 40;
const MOVES_PER_PART = 25_000;

/** The starts of a search; the first of them near a grouping, where there is one. */
export function startsOf(
  { size, parts: many }: Problem,
  plotOf: Int32Array,
  seed: number,
  from: Grouping | null,
): Start[] {
  const { starts, most } = EFFORT.find(({ upTo }) => size <= upTo) ?? EFFORT[2];
  const proposals = Math.min(Math.max(most, MOVES_PER_PART * many), MOVES_PER_PAIR * size * size);
  const parts = from === null ? null : partsOfPlots(plotOf, from);
  return Array.from({ length: starts }, (_, number) => ({
    seed,
    number,
    proposals,
    from: number === 0 ? parts : null,
  }));
}

/** The part of each plot in a grouping of areas. */
export function partsOfPlots(plotOf: Int32Array, from: Grouping): Int32Array {
  const parts = new Int32Array(Math.max(0, ...plotOf) + 1).fill(-1);
  plotOf.forEach((plot, area) => (parts[plot] = from[area] ?? -1));
  return parts;
}

/** What starts end with, as far as it keeps every rule: each grouping with its measures. */
export async function annealed(
  problem: Problem,
  terrain: Terrain,
  starts: readonly Start[],
  host: Host,
): Promise<Measured[]> {
  const results = await host.anneal(terrain, starts);
  return results
    .flatMap((parts) => (parts === null ? [] : [canonical(unfolded(terrain, parts))]))
    .filter((grouping) => isFeasible(problem, grouping))
    .map((grouping) => ({ grouping, measures: measure(problem, grouping) }));
}
