import { areasOf, bitCount, keyOf, setOf, type AreaSet } from './bitmap.ts';
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
import { canonical, type Grouping, type Objective, type Problem } from './problem.ts';
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
  const better = ranked.map((asked): Rank => ({
    below: objectives.map((of) => justBelow(asked[of] as number)),
    counts: objectives.map(() => 0),
  }));
  const best = shortlist(objectives[0] ?? 'inertia', most ?? 0);
  const frontier = frontierOf(objectives);
  let feasible = 0;
  const grouping = (): boolean => {
    feasible += 1;
    const measures = tally.measures();
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

/** What a part comes to: all that the measures of a grouping are added up from. */
interface Part {
  readonly inertia: number;
  readonly borders: number;
  readonly weight: number;
  readonly work: PartWork;
}

const NO_WORK: PartWork = { families: 0, fte: 0 };

/** Adds up the measures of the grouping whose parts were closed last. Parts recur in thousands, so each is measured once. */
function tallyOf(problem: Problem, order: readonly number[]) {
  const { graph, distance, work, scale, parts: many } = problem;
  const partOf = partsOf(problem, order);
  const known = new Map<number, Part>();
  const lows = new Int32Array(many);
  const highs = new Int32Array(many);
  const closed: Part[] = [];
  const mean = balanceOf(problem, 1);
  const now: { -readonly [M in keyof Measures]: Measures[M] } = {
    inertia: null,
    borders: 0,
    balance: null,
    caseload: null,
  };
  return {
    part: (number: number, low: number, high: number): void => {
      const key = keyOf(low, high);
      let part = known.get(key);
      if (part === undefined) known.set(key, (part = partOf(low, high)));
      closed[number] = part;
      lows[number] = low;
      highs[number] = high;
    },
    /** The same object each time, with other figures. */
    measures: (): Measures => {
      let inertia = 0;
      let borders = graph.borders.length;
      let heaviest = 0;
      for (let number = 0; number < many; number++) {
        const part = closed[number] as Part;
        inertia += part.inertia;
        borders -= part.borders;
        if (part.weight > heaviest) heaviest = part.weight;
      }
      now.inertia = distance === null ? null : inertia / scale;
      now.borders = borders;
      now.balance = mean === null ? null : heaviest * mean;
      if (work !== null) now.caseload = worstCaseload(work, closed.map(workOfPart));
      return now;
    },
    grouping: (): Grouping => {
      const grouping = order.map(() => 0);
      for (let number = 0; number < many; number++) {
        for (const place of areasOf(lows[number] as number, highs[number] as number))
          grouping[order[place] as number] = number;
      }
      return canonical(grouping);
    },
  };
}

const workOfPart = ({ work }: Part): PartWork => work;

/** Measures a part by a table of weight × km² and by sets of neighbours: there are thousands of them. */
function partsOf({ graph, distance, work, weights, size }: Problem, order: readonly number[]) {
  const near = renumberedGraph(graph, order).neighbours.map(setOf);
  const weighted = new Float64Array(distance === null ? 0 : size * size);
  if (distance !== null) {
    order.forEach((centre, c) =>
      order.forEach((area, a) => (weighted[c * size + a] = (weights[area] ?? 0) * distance(area, centre))),
    );
  }
  return (low: number, high: number): Part => {
    const areas = areasOf(low, high);
    let inertia = distance === null ? 0 : Infinity;
    let ends = 0;
    let weight = 0;
    for (let c = 0; c < areas.length; c++) {
      const centre = areas[c] as number;
      const around = near[centre] as AreaSet;
      ends += bitCount(around.low & low) + bitCount(around.high & high);
      weight += weights[order[centre] as number] as number;
      let sum = 0;
      for (let a = 0; a < areas.length; a++) sum += weighted[centre * size + (areas[a] as number)] as number;
      if (sum < inertia) inertia = sum;
    }
    const inFile = (): number[] => areas.map((place) => order[place] as number).sort((a, b) => a - b);
    return { inertia, borders: ends / 2, weight, work: work === null ? NO_WORK : workOf(work, inFile()) };
  };
}
