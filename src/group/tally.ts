import { areasOf, bitCount, keyOf, setOf, type AreaSet } from './bitmap.ts';
import { balanceOf, worstCaseload, workOf, type Measures, type PartWork } from './objective.ts';
import { canonical, type Grouping, type Problem, type Work } from './problem.ts';
import { renumberedGraph } from './sweep.ts';
import { leastWeigher, weigher } from './weigh.ts';

/** A part with what it comes to. What few groupings are asked about is null until one is. */
interface Part extends AreaSet {
  readonly inertia: number;
  readonly weight: number;
  /** Within it. */
  borders: number | null;
  work: PartWork | null;
}

/** Adds up the measures of the grouping whose parts were closed last. Parts recur in thousands, so each is measured once. */
export function tallyOf(problem: Problem, order: readonly number[]) {
  const { graph, distance, work, scale, parts: many } = problem;
  const { partOf, bordersIn, workIn } = partMeasures(problem, order);
  const known = new Map<number, Part>();
  const closed: Part[] = [];
  // Of the parts before each number: those that change most often come last.
  const inertia = new Float64Array(many + 1);
  const heaviest = new Float64Array(many + 1);
  const mean = balanceOf(problem, 1);
  const now = {
    inertia: null as number | null,
    balance: null as number | null,
    // Few groupings are asked about these, and they take longer.
    get borders() {
      let split = graph.borders.length;
      for (const part of closed) split -= part.borders ??= bordersIn(part);
      return split;
    },
    get caseload() {
      const works = (): PartWork[] => closed.map((part) => (part.work ??= workIn(part)));
      return work === null ? null : worstCaseload(work, works());
    },
  } satisfies Measures;
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
    /** The same object each time, with other figures. */
    measures: (): Measures => {
      now.inertia = distance === null ? null : (inertia[many] as number) / scale;
      now.balance = mean === null ? null : (heaviest[many] as number) * mean;
      return now;
    },
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
  const inertia =
    distance === null
      ? null
      : leastWeigher(
          order.map((centre) => order.map((area) => (weights[area] ?? 0) * distance(area, centre))),
        );
  return {
    partOf: (low: number, high: number): Part => ({
      low,
      high,
      inertia: inertia === null ? 0 : inertia(low, high),
      weight: weigh(low, high),
      borders: null,
      work: null,
    }),
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
