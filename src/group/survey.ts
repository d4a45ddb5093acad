import { areasOf, bitCount, keyOf, setOf, weigher, type AreaSet, type Weigh } from './bitmap.ts';
import { enumerate } from './enumerate.ts';
import { frontierOf } from './frontier.ts';
import {
  balanceOf,
  justBelow,
  measure,
  workOf,
  worstCaseload,
  type Measures,
  type PartWork,
} from './objective.ts';
import { canonical, type Grouping, type Objective, type Problem, type Work } from './problem.ts';
import { shortlist, type Measured } from './shortlist.ts';
import { renumbered, renumberedGraph, sweepOrder } from './sweep.ts';

/** What looking at every grouping there is has found. */
export interface Survey {
  readonly feasible: number;
  /** The best on the first objective, best first; ties by fewer borders, less inertia, then the order of the file. */
  readonly best: readonly Measured[];
  /** Those that nothing beats on all objectives at once, the best on the first one first. */
  readonly frontier: readonly Measured[];
  /** For each grouping whose rank was asked for, how many are better than it on each objective. */
  readonly better: readonly (readonly number[])[];
}

/** What a survey is asked. */
export interface SurveyQuestion {
  /** The first decides which is best. None that the problem has no figures for. */
  readonly objectives: readonly Objective[];
  /** How many of the best are wanted; null: only ranks are, no frontier either. */
  readonly most: number | null;
  /** Measures of groupings whose rank is wanted. */
  readonly ranked: readonly Measures[];
  /** Steps that it may take. */
  readonly budget: number;
}

/**
 * Measures every grouping there is: the exact best, the exact rank of any, and the exact frontier. Null where the
 * budget ran out before all were seen.
 */
export function survey(
  problem: Problem,
  { objectives, most, ranked, budget }: SurveyQuestion,
): Survey | null {
  const order = sweepOrder(problem.graph);
  const tally = tallyOf(objectives.includes('caseload') ? problem : { ...problem, work: null }, order);
  const { measures } = tally;
  const better = ranked.map((asked): Rank => ({
    below: objectives.map((of) => justBelow(asked[of] as number)),
    counts: objectives.map(() => 0),
  }));
  const best = shortlist(objectives[0] ?? 'inertia', most ?? 0);
  const frontier = frontierOf(objectives);
  let feasible = 0;
  const grouping = (): boolean => {
    feasible += 1;
    if (most !== null) {
      best.offer(measures, tally.grouping);
      frontier.offer(measures, tally.grouping);
    }
    for (let i = 0; i < better.length; i++) count(better[i] as Rank, objectives, measures);
    return true;
  };
  const { complete } = enumerate(renumbered(problem, order), { part: tally.part, grouping }, budget);
  if (!complete) return null;
  const exact = ({ grouping: found }: Measured): Measured => ({
    grouping: found,
    measures: measure(problem, found),
  });
  return {
    feasible,
    best: best.found().map(exact),
    frontier: frontier.found().map(exact),
    better: better.map(({ counts }) => counts),
  };
}

/** For each objective, how many groupings are better than the one asked about. */
interface Rank {
  /** What is less than this is better than what was asked about. */
  readonly below: readonly number[];
  readonly counts: number[];
}

function count({ below, counts }: Rank, objectives: readonly Objective[], measures: Measures): void {
  for (let i = 0; i < objectives.length; i++) {
    if ((measures[objectives[i] as Objective] as number) < (below[i] as number))
      counts[i] = (counts[i] ?? 0) + 1;
  }
}

/** How many groupings there are; null where the budget ran out before all were seen. */
export function countGroupings(problem: Problem, budget: number): number | null {
  let count = 0;
  const visit = { part: () => undefined, grouping: () => ++count > 0 };
  return enumerate(renumbered(problem, sweepOrder(problem.graph)), visit, budget).complete ? count : null;
}

/** A part with what it comes to. What few groupings are asked about is null until one is. */
interface Part extends AreaSet {
  readonly inertia: number;
  readonly weight: number;
  /** Within it. */
  borders: number | null;
  work: PartWork | null;
}

/** Adds up the measures of the grouping whose parts were closed last. Parts recur in thousands, so each is measured once. */
function tallyOf(problem: Problem, order: readonly number[]) {
  const { graph, distance, work, scale, parts: many } = problem;
  const { partOf, bordersIn, workIn } = partMeasures(problem, order);
  const known = new Map<number, Part>();
  const closed: Part[] = [];
  // Of the parts before each number: those that change most often come last.
  const inertia = new Float64Array(many + 1);
  const heaviest = new Float64Array(many + 1);
  const mean = balanceOf(problem, 1);
  return {
    part: (number: number, low: number, high: number): void => {
      const key = keyOf(low, high);
      let part = known.get(key);
      if (part === undefined) known.set(key, (part = partOf(low, high)));
      closed[number] = part;
      inertia[number + 1] = (inertia[number] as number) + part.inertia;
      const before = heaviest[number] as number;
      heaviest[number + 1] = part.weight > before ? part.weight : before;
    },
    /** Always of the grouping visited last. What takes longer is only reckoned when it is asked for. */
    measures: {
      get inertia() {
        return distance === null ? null : (inertia[many] as number) / scale;
      },
      get borders() {
        let split = graph.borders.length;
        for (const part of closed) split -= part.borders ??= bordersIn(part);
        return split;
      },
      get balance() {
        return mean === null ? null : (heaviest[many] as number) * mean;
      },
      get caseload() {
        const works = (): PartWork[] => closed.map((part) => (part.work ??= workIn(part)));
        return work === null ? null : worstCaseload(work, works());
      },
    } satisfies Measures,
    grouping: (): Grouping => {
      const grouping = order.map(() => 0);
      closed.forEach(({ low, high }, number) => {
        for (const place of areasOf(low, high)) grouping[order[place] as number] = number;
      });
      return canonical(grouping);
    },
  };
}

/** Measures parts by tables of weight × km² to each centre and by sets of neighbours. */
function partMeasures({ graph, distance, weights, work }: Problem, order: readonly number[]) {
  const near = renumberedGraph(graph, order).neighbours.map(setOf);
  const weigh = weigher(order.map((area) => weights[area] ?? 0));
  const around =
    distance === null
      ? null
      : order.map((centre) => weigher(order.map((area) => (weights[area] ?? 0) * distance(area, centre))));
  return {
    partOf: (low: number, high: number): Part => {
      let inertia = around === null ? 0 : Infinity;
      if (around !== null) {
        for (const centre of areasOf(low, high))
          inertia = Math.min(inertia, (around[centre] as Weigh)(low, high));
      }
      return { low, high, inertia, weight: weigh(low, high), borders: null, work: null };
    },
    bordersIn: ({ low, high }: Part): number => {
      let ends = 0;
      for (const area of areasOf(low, high)) {
        const { low: nearLow, high: nearHigh } = near[area] as AreaSet;
        ends += bitCount(nearLow & low) + bitCount(nearHigh & high);
      }
      return ends / 2;
    },
    workIn: ({ low, high }: Part): PartWork => {
      const areas = areasOf(low, high).map((place) => order[place] as number);
      return workOf(
        work as Work,
        areas.sort((a, b) => a - b),
      );
    },
  };
}
