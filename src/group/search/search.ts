import { isFeasible } from '../feasible.ts';
import { compareMeasures, measure, type Measures } from '../objective.ts';
import { canonical, type Grouping, type Objective, type Problem } from '../problem.ts';
import { shortlist, type Measured, type Shortlist } from '../shortlist.ts';
import { lookAround } from './around.ts';
import { plainBound } from './bound.ts';
import type { Host } from './host.ts';
import { polished } from './polish.ts';
import { proof } from './proof.ts';
import { terrainOf, unfolded, type Start } from './terrain.ts';
import { wholesOf, type Known } from './whole.ts';
import type { Additive } from './whole-cost.ts';

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
  /** Best first; empty where none was found, which by itself proves nothing. */
  readonly best: readonly Measured[];
  /** No grouping comes to less; null where no bound is known. */
  readonly bound: number | null;
  /** Proven: there is no grouping. */
  readonly isNone: boolean;
  /** Proven: no grouping that is not among the best is better than one of them. */
  readonly isComplete: boolean;
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
 * The best groupings of a map that is too large to look at all of them: annealed from several starts, and with what is
 * one step from the best. Where parts are so small that all of them can be listed, or for inertia, they are held against
 * a bound, which often proves that none is better. Its work is counted in moves and iterations, so the answer is the
 * same on any machine, unless it is stopped.
 */
export async function search(problem: Problem, question: SearchQuestion, host: Host): Promise<Searched> {
  const { objective, most } = question;
  const best = distinct(shortlist(objective, most));
  const known: Known = {
    problem,
    most,
    best: best.found,
    take: (found) => {
      const grouping = canonical(found);
      best.take({ grouping, measures: measure(problem, grouping) });
    },
  };
  await annealed(problem, question, best.take, host);
  const wholes = isAdditive(objective) ? await wholesOf(problem, objective, host) : null;
  const isMore = (measures: Measures): boolean => {
    const last = best.found()[most - 1];
    return last === undefined || compareMeasures(objective, measures, last.measures) <= 0;
  };
  const around = { found: best.found, isWanted: isMore, take: best.take };
  await lookAround(problem, around, host);
  if (best.found().length < most && wholes !== null) {
    if (await wholes.collect(known)) return { best: best.found(), ...allOf(best.found(), objective) };
    await lookAround(problem, around, host);
  }
  const [first] = best.found();
  if (first === undefined) return { best: [], bound: null, isNone: false, isComplete: false };
  const proven =
    wholes !== null
      ? await wholes.prove(known)
      : { bound: await boundOf(known, first, objective, host), isComplete: false };
  return { best: best.found(), isNone: false, ...proven };
}

/** What is known where no others are there. */
const allOf = ([first]: readonly Measured[], objective: Objective) => ({
  bound: first?.measures[objective] ?? null,
  isNone: first === undefined,
  isComplete: true,
});

const isAdditive = (objective: Objective): objective is Additive =>
  objective === 'inertia' || objective === 'borders';

/** A list that takes each grouping once. */
function distinct({ offer, found }: Shortlist) {
  const known = new Set<string>();
  return {
    found,
    take: (one: Measured): void => {
      const key = one.grouping.join();
      if (!known.has(key)) offer(one.measures, () => one.grouping);
      known.add(key);
    },
  };
}

/** Takes what each start ends with, and what it comes to when it is polished. */
async function annealed(
  problem: Problem,
  { objective, seed, from }: SearchQuestion,
  take: (found: Measured) => void,
  host: Host,
): Promise<void> {
  const terrain = terrainOf(problem, objective);
  const results = await host.anneal(terrain, startsOf(problem, terrain.plotOf, seed, from));
  const groupings = results.flatMap((parts) => (parts === null ? [] : [canonical(unfolded(terrain, parts))]));
  const all = from === null ? groupings : [...groupings, canonical(from)];
  for (const grouping of all.filter((one) => isFeasible(problem, one))) {
    const found = { grouping, measures: measure(problem, grouping) };
    take(found);
    polished(problem, found, objective, take);
  }
}

function boundOf({ problem, take }: Known, first: Measured, objective: Objective, host: Host) {
  return objective === 'inertia' ? proof(problem, first, take, host) : plainBound(problem, objective);
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
